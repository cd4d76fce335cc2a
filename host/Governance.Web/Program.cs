using Governance.Web.Verbs;

return await Verb.RunAsync(args);
