namespace Governance.Web.Verbs;

/// <summary>The verb and its options: <c>VERB [--name value]...</c>. What is no verb is left to the configuration.</summary>
internal sealed record CommandLine(string Verb, IReadOnlyDictionary<string, string> Options, string[] ConfigurationArguments)
{
    private const string DefaultVerb = "serve";

    public static CommandLine Parse(string[] args)
    {
        var hasVerb = args.Length > 0 && !args[0].StartsWith('-');
        var rest = hasVerb ? args[1..] : args;
        var options = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < rest.Length; i++)
        {
            if (!rest[i].StartsWith("--", StringComparison.Ordinal))
            {
                throw new CommandLineException($"“{rest[i]}” 不是选项；选项写作 --名称 值。");
            }

            var parts = rest[i][2..].Split('=', 2);
            options[parts[0]] = parts.Length == 2
                ? parts[1]
                : i + 1 < rest.Length && !rest[i + 1].StartsWith("--", StringComparison.Ordinal) ? rest[++i] : "true";
        }

        return new CommandLine(hasVerb ? args[0] : DefaultVerb, options, [.. options.Select(o => $"--{o.Key}={o.Value}")]);
    }

    /// <summary>The value of an option that must be given.</summary>
    public string Required(string name) => Options.TryGetValue(name, out var value)
        ? value
        : throw new CommandLineException($"缺少 --{name}。");
}
