/** What US and Canadian carriers do not take: what a reviewer saw, and why it is rejected. */
export interface Topic {
  summary: string;
  why: string;
}

export const cannabis: Topic = {
  summary: 'The reviewer saw cannabis, CBD or illegal substances.',
  why: 'Federal law forbids them, so even codes and order notices of such a shop are refused.',
};

export const prescriptionDrugs: Topic = {
  summary: 'The reviewer saw prescription drugs or controlled substances.',
  why: 'Carriers take no texts that advertise them.',
};

export const loans: Topic = {
  summary: 'The reviewer saw advertising for loans.',
  why: 'Carriers take no texts that offer loans, above all loans of others.',
};

export const debtCollection: Topic = {
  summary: 'The reviewer saw debt collection for another company.',
  why: 'Only the business that is owed the money may text about it.',
};

export const gambling: Topic = {
  summary: 'The reviewer saw gambling or betting.',
  why: 'Casinos, betting and sports picks are forbidden on every number type.',
};

export const sweepstakes: Topic = {
  summary: 'The reviewer saw a sweepstake, raffle or contest.',
  why: 'A raffle or contest counts as gambling, a giveaway in one sample too.',
};

export const stocks: Topic = {
  summary: 'The reviewer saw stock alerts or tips.',
  why: 'Carriers take no texts with stock tips.',
};

export const crypto: Topic = {
  summary: 'The reviewer saw cryptocurrency.',
  why: 'Carriers take no texts about it.',
};

export const riskyInvestments: Topic = {
  summary: 'The reviewer saw risky investments or quick money.',
  why: 'Carriers take no texts that offer them.',
};

export const debtReduction: Topic = {
  summary: 'The reviewer saw debt consolidation, reduction or relief.',
  why: 'Carriers take no texts that offer it.',
};

export const creditRepair: Topic = {
  summary: 'The reviewer saw credit repair.',
  why: 'Carriers take no texts that offer it.',
};

export const leads: Topic = {
  summary: 'The reviewer saw leads of third parties, or multilevel marketing.',
  why: 'Consent given to another company does not count for you.',
};

export const federalLaw: Topic = {
  summary: 'The reviewer saw a use that federal law forbids.',
  why: 'What a state allows is refused too if federal law forbids it.',
};

export const sex: Topic = {
  summary: 'The reviewer saw sexual or adult content.',
  why: 'Carriers take no such texts.',
};

export const hate: Topic = {
  summary: 'The reviewer saw hateful or violent content.',
  why: 'Carriers take no such texts.',
};

export const alcohol: Topic = {
  summary: 'The reviewer saw advertising for alcohol.',
  why: 'Carriers restrict advertising for alcohol.',
};

export const firearms: Topic = {
  summary: 'The reviewer saw firearms, fireworks or explosives.',
  why: 'Carriers take no texts about them, accessories included.',
};

export const tobacco: Topic = {
  summary: 'The reviewer saw tobacco, vapes or e-cigarettes.',
  why: 'Carriers take no texts about them, with or without an age check.',
};

export const fraud: Topic = {
  summary: 'The reviewer saw something fraudulent or misleading.',
  why: 'Promises or claims on the site or in samples look false.',
};

export const phishing: Topic = {
  summary: 'The campaign resembles one that is known for phishing.',
  why: 'Texts or links resemble messages that steal sign-ins.',
};

export const badDomain: Topic = {
  summary: 'The domain of a link or of the website is on lists of harmful domains.',
  why: 'Others may have used the domain, or the site was hacked.',
};

export const deceptive: Topic = {
  summary: 'The reviewer saw marketing that misleads.',
  why: 'Claims, prices or senders look other than they are.',
};

export const spam: Topic = {
  summary: 'The business or its texts were taken for known spam.',
  why: 'Texts or links resemble a campaign that was reported.',
};

export const illegalGoods: Topic = {
  summary: 'The reviewer saw illegal or restricted goods.',
  why: 'Kratom, drugs and the like are refused, even in codes and order notices.',
};

export const academicFraud: Topic = {
  summary: 'The reviewer saw services that write or pass exams for others.',
  why: 'Such services are prohibited.',
};

export const simulatedPhishing: Topic = {
  summary: 'The reviewer saw phishing, or messages that imitate it for training.',
  why: 'Exercises for your own staff are prohibited too.',
};
