using System.Globalization;
using Governance.Kernel.Timing;
using Governance.Reporting;
using Governance.Web.Composition;

namespace Governance.Web.Verbs;

/// <summary><c>report --as-of 2019-10-31 --format json|xlsx|docx --out FILE</c>: the mandate report of the province as a file.</summary>
internal static class ReportVerb
{
    private static readonly string[] Quiet = ["--Logging:LogLevel:Default=Warning"];

    public static async Task<int> RunAsync(CommandLine command)
    {
        var format = FormatOf(command.Options.GetValueOrDefault("format", "json"));
        var file = command.Required("out");
        await using var app = GovernanceHost.Build([.. Quiet, .. command.ConfigurationArguments]);
        var asOf = DayOf(command.Options.GetValueOrDefault("as-of"), app.Services.GetRequiredService<TimeProvider>());
        await app.PrepareAsync(simulate: false);
        await using var scope = app.Services.CreateAsyncScope();
        var report = await scope.ServiceProvider.GetRequiredService<IMandateReportExport>().ExportAsync(asOf, format, CancellationToken.None);
        await File.WriteAllBytesAsync(file, report.Content);
        Console.WriteLine($"{asOf:yyyy-MM-dd} 的落实情况已写入 {file}");
        Console.WriteLine($"内容 SHA-256：{report.ContentSha256}");
        return 0;
    }

    private static MandateReportFormat FormatOf(string text) =>
        Enum.TryParse<MandateReportFormat>(text, ignoreCase: true, out var format) && Enum.IsDefined(format)
            ? format
            : throw new CommandLineException($"--format 只能是 json、xlsx 或 docx，不能是“{text}”。");

    private static DateOnly DayOf(string? text, TimeProvider time)
    {
        var today = time.Today();
        if (text is null)
        {
            return today;
        }

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day <= today
            ? day
            : throw new CommandLineException($"--as-of 写作 年-月-日，不晚于今天（{today:yyyy-MM-dd}），不能是“{text}”。");
    }
}
