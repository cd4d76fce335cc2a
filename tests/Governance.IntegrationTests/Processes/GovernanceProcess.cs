using System.Diagnostics;
using Governance.Web.Composition;
using Shouldly;

namespace Governance.IntegrationTests.Processes;

/// <summary>The built program as a process of its own.</summary>
internal sealed class GovernanceProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Task<string> _errors;
    private readonly List<string> _lines = [];
    private Task<string>? _rest;

    private GovernanceProcess(Process process)
    {
        _process = process;
        _errors = process.StandardError.ReadToEndAsync();
    }

    /// <summary>Where it answers.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>Starts <c>serve</c> on a port that is free and waits until it says where it answers.</summary>
    public static async Task<GovernanceProcess> ServeAsync(params string[] arguments)
    {
        var program = new GovernanceProcess(Start(["serve", "--Urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=Warning", "--Logging:LogLevel:Microsoft.Hosting.Lifetime=Warning", .. arguments]));
        while (await program._process.StandardOutput.ReadLineAsync() is { } line)
        {
            program._lines.Add(line);
            if (line.StartsWith("已启动", StringComparison.Ordinal) && line.LastIndexOf("http://", StringComparison.Ordinal) is >= 0 and var at)
            {
                program.Address = new Uri(line[at..]);
                // Read on: a program whose output nobody takes stands still.
                program._rest = program._process.StandardOutput.ReadToEndAsync();
                return program;
            }
        }

        await using (program)
        {
            throw new InvalidOperationException($"The program did not start: {string.Join('\n', program._lines)}\n{await program._errors}");
        }
    }

    /// <summary>Carries a command out and waits for its end.</summary>
    public static async Task<Finished> RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Finished(process.ExitCode, await output, await errors);
    }

    /// <summary>The one-time password that the first start showed.</summary>
    public string PasswordOf(string user) =>
        _lines.Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).FirstOrDefault(w => w is [var name, _, ..] && name == user)
            .ShouldNotBeNull($"No password of {user} was shown.")[1];

    /// <summary>Ends it as a power cut does: SIGKILL.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        await _errors;
        await (_rest ?? Task.FromResult(""));
        _process.Dispose();
    }

    private static Process Start(IEnumerable<string> arguments) =>
        Process.Start(new ProcessStartInfo("dotnet", [typeof(GovernanceHost).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
}

/// <summary>How a command ended.</summary>
internal sealed record Finished(int ExitCode, string Output, string Errors);
