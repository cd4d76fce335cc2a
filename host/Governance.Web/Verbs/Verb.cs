using Governance.Web.Composition;

namespace Governance.Web.Verbs;

/// <summary>Carries out what was asked for on the command line.</summary>
internal static class Verb
{
    private static readonly Dictionary<string, Func<CommandLine, Task<int>>> Verbs = new(StringComparer.OrdinalIgnoreCase)
    {
        ["serve"] = ServeVerb.ServeAsync,
        ["demo"] = ServeVerb.DemoAsync,
        ["migrate"] = DatabaseVerbs.MigrateAsync,
        ["simulate"] = DatabaseVerbs.SimulateAsync,
        ["report"] = ReportVerb.RunAsync,
        ["verify"] = ReadModelVerbs.VerifyAsync,
        ["rebuild"] = ReadModelVerbs.RebuildAsync,
        ["reset-password"] = DatabaseVerbs.ResetPasswordAsync,
    };

    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            var command = CommandLine.Parse(args);
            return Verbs.TryGetValue(command.Verb, out var verb)
                ? await verb(command)
                : throw new CommandLineException($"没有“{command.Verb}”这个命令。可用：{string.Join("、", Verbs.Keys)}。");
        }
        catch (Exception exception) when (StartupFailure.Explain(exception) is { } explanation)
        {
            await Console.Error.WriteLineAsync(explanation);
            return 2;
        }
    }
}
