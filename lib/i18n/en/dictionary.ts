import { common } from "./common";
import { errors } from "./errors";
import { events } from "./events";
import { door } from "./door";
import { people } from "./people";
import { today } from "./today";
import { position } from "./position";
import { template } from "./template";
import { templateCheck } from "./template-check";
import { application } from "./application";
import { scorecard } from "./scorecard";
import { strategy } from "./strategy";
import { wording } from "./wording";
import { wordingRules } from "./wording-rules";
import { letterPatterns } from "./letter-patterns";
import { letterChecks } from "./letter-checks";
import { letter } from "./letter";
import { approval } from "./approval";
import { delivery } from "./delivery";
import { conversation } from "./conversation";
import { candidatePage } from "./candidate-page";
import { approverPage } from "./approver-page";
import { verifyPage } from "./verify-page";
import { mail } from "./mail";
import { report } from "./report";
import { mailbox } from "./mailbox";
import { company } from "./company";
import { api } from "./api";
import { keys } from "./keys";
import { look } from "./look";
import { wordingModel } from "./wording-model";
import { keeping } from "./keeping";

export const dictionary = {
  common,
  errors,
  events,
  door,
  people,
  today,
  position,
  template,
  templateCheck,
  application,
  scorecard,
  strategy,
  wording,
  wordingRules,
  letterPatterns,
  letterChecks,
  letter,
  approval,
  delivery,
  conversation,
  candidatePage,
  approverPage,
  verifyPage,
  mail,
  report,
  mailbox,
  company,
  api,
  keys,
  look,
  wordingModel,
  keeping,
};
