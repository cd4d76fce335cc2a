namespace Governance.Web.Verbs;

/// <summary>The command cannot be carried out as it was typed; the message says why.</summary>
internal sealed class CommandLineException(string message) : Exception(message);
