// The names of every call, plain so that the preload needs nothing else. contract.ts gives each its schemas.

export const channelNames = [
  'file.state',
  'file.createFromTemplate',
  'file.open',
  'file.openRecent',
  'file.forgetRecent',
  'file.close',
  'file.saveAgain',
  'file.saveCopy',
  'school.get',
  'school.save',
  'deadline.read',
  'deadline.write',
  'import.choose',
  'import.reread',
  'import.take',
  'import.cancel',
  'roadmap.get',
  'roadmap.updateTexts',
  'roadmap.addItem',
  'roadmap.updateItem',
  'roadmap.removeItem',
  'roadmap.moveOccurrence',
  'roadmap.addOccurrence',
  'roadmap.removeOccurrence',
  'roadmap.acceptWarning',
  'roadmap.exportPicture',
  'papers.list',
  'papers.form',
  'papers.saveForm',
  'papers.export',
  'papers.showInFolder',
] as const;

export type ChannelName = (typeof channelNames)[number];

/** What main tells the window of its own accord. */
export const pushNames = ['changed', 'menu'] as const;
