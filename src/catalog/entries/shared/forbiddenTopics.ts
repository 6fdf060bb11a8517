import type { Step } from '../../types.ts';

/** What US and Canadian carriers do not take: what a reviewer saw, and why it is rejected. */
export interface Topic {
  summary: string;
  why: string;
  /** What Twilio allows all the same; without it, nothing of this kind is taken. */
  except?: string;
}

export const cannabis: Topic = {
  summary: 'The reviewer saw cannabis, CBD or illegal substances.',
  why: "These businesses can't send texts, not even codes or order notices, even where their goods are legal.",
};

export const prescriptionDrugs: Topic = {
  summary: 'The reviewer saw prescription drugs or controlled substances.',
  why: "Carriers don't accept texts that advertise prescription drugs, online pharmacies or controlled substances.",
  except:
    "Other texts, such as a licensed pharmacy's refill reminders to its patients, may be possible: they need a new campaign with a different use case.",
};

export const loans: Topic = {
  summary: 'The reviewer saw advertising for loans.',
  why: 'Offers of new loans, and payday, short-term high-interest, student and third-party loans, are rejected.',
  except:
    "A lender may text about its own loans, as long as it doesn't advertise. A policy page that mentions sharing or selling consumer data is rejected too.",
};

export const debtCollection: Topic = {
  summary: 'The reviewer saw debt collection for another company.',
  why: 'Collecting debts for others is rejected. The business that is owed the debt can text about it, with consent that it collected itself.',
  except: 'Debt consolidation, debt reduction or relief, and credit repair are always rejected, even with consent.',
};

export const gambling: Topic = {
  summary: 'The reviewer saw gambling or betting.',
  why: 'Casinos, betting and sports picks are forbidden on every number type in the US and Canada.',
};

export const sweepstakes: Topic = {
  summary: 'The reviewer saw a sweepstake, raffle or contest.',
  why: "Sweepstakes, raffles and contests count as gambling, which isn't allowed on any number type in the US and Canada.",
};

export const stocks: Topic = {
  summary: 'The reviewer saw stock alerts or tips.',
  why: "A business that deals mainly in stocks, investing or cryptocurrency can't send alerts or offers.",
  except: 'A business that also does other things can be approved for its other texts.',
};

export const crypto: Topic = {
  summary: 'The reviewer saw cryptocurrency.',
  why: "A business that deals mainly in cryptocurrency isn't allowed.",
  except: 'A business that also does other things can be approved for its other texts.',
};

export const riskyInvestments: Topic = {
  summary: 'The reviewer saw risky investments or get-rich-quick offers.',
  why: 'Promises of large or guaranteed gains for little effort, such as pyramid schemes and work-from-home programs, are rejected.',
};

export const debtReduction: Topic = {
  summary: 'The reviewer saw debt consolidation, reduction or relief.',
  why: 'Such programs are rejected, even with the consent of the recipients.',
};

export const creditRepair: Topic = {
  summary: 'The reviewer saw credit repair.',
  why: 'Such programs are rejected, even with the consent of the recipients.',
};

export const leads: Topic = {
  summary: 'The reviewer saw leads that a third party collected, affiliate offers, or shared data.',
  why: "Consent given to another company doesn't count for you, and data can't be bought, sold or shared.",
};

export const federalLaw: Topic = {
  summary: 'The reviewer saw a use that federal law forbids.',
  why: 'Anything that federal law forbids is rejected, even if a state allows it, and so is anything without a required federal license.',
};

export const sex: Topic = {
  summary: 'The reviewer saw sexual or adult content.',
  why: 'Sexual and adult content is forbidden in texts to the US and Canada.',
};

export const hate: Topic = {
  summary: 'The reviewer saw hateful content.',
  why: 'Hate speech, harassment and abuse are rejected.',
};

export const alcohol: Topic = {
  summary: 'The reviewer saw advertising for alcohol.',
  why: 'Advertising for alcohol is restricted.',
};

export const firearms: Topic = {
  summary: 'The reviewer saw firearms or their accessories.',
  why: "Texts about them aren't allowed on any number type, with or without an age check.",
};

export const tobacco: Topic = {
  summary: 'The reviewer saw tobacco, vapes or e-cigarettes.',
  why: "Texts about them aren't allowed on any number type, with or without an age check.",
};

export const fraud: Topic = {
  summary: 'The reviewer saw something fraudulent or misleading.',
  why: "Twilio doesn't say what: it can be the website, a claim, a link or a sample.",
};

export const phishing: Topic = {
  summary: 'The business or its texts were tied to a known phishing campaign.',
  why: 'The texts or links resemble messages that steal credentials.',
};

export const badDomain: Topic & { what: string } = {
  summary: 'The domain of a link or of the website is rated as a high risk.',
  what: 'A domain in the registration has a bad reputation',
  why: 'Others may have misused the domain, or hacked the site.',
};

export const deceptive: Topic & { what: string; clean: readonly Step[] } = {
  summary: 'The reviewer saw misleading marketing.',
  what: 'A claim looks misleading',
  why: 'Marketing must be truthful, and backed by evidence where it needs some.',
  clean: [
    {
      id: 'claims',
      text: "Remove every claim from the website, the description and the samples that misleads or that you can't prove. Bad: `Earn $5,000 a week, guaranteed.`",
    },
  ],
};

export const spam: Topic = {
  summary: 'The business or its texts were tied to a known spam campaign.',
  why: 'The texts or links resemble those of a known spam or fraud campaign.',
};

export const illegalGoods: Topic = {
  summary: 'The reviewer saw illegal or restricted goods.',
  why: "A business with cannabis, CBD, kratom, drug paraphernalia, vapes or fireworks can't send texts, not even sign-in codes.",
};

export const academicFraud: Topic = {
  summary: 'The reviewer saw services that write or pass exams for others.',
  why: 'Such services are prohibited.',
};

export const simulatedPhishing: Topic = {
  summary: 'The reviewer saw phishing, or messages that imitate it for training.',
  why: 'Exercises for your own staff are prohibited too.',
};
