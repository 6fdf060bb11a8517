export default { title: 'Zz' };
export const PaleInTheDark = { render: () => <p style={{ color: 'light-dark(#111, #333)' }}>Pale in the dark</p> };
