/** How to see that a flow runs through. */
export const RUN_FLOW = "Run the flow again. An execution without this error means it's fixed.";
/** The same for a widget with an exit of its own for success. */
export const WIDGET_SUCCEEDS = "Run the flow again. The **Success** exit means it's fixed.";
