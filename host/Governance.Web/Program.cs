using Governance.Web.Verbs;

return await Verb.RunAsync(CommandLine.Parse(args));
