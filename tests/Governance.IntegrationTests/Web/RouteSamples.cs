namespace Governance.IntegrationTests.Web;

/// <summary>What stands in a route's place for a part of the hall book.</summary>
internal static class RouteSamples
{
    /// <returns>The id, or <c>null</c> where the name is none of the hall book's.</returns>
    public static string? Of(string parameter, OwnBook book) => parameter switch
    {
        "department" => book.Department,
        "window" => book.Window,
        "staff" => book.Staff,
        "item" => book.Item,
        "notice" => book.Notice,
        "device" => book.Device,
        "closure" => book.Closure,
        "leader" => book.Leader,
        "leave" => book.Leave,
        "swap" => book.Swap,
        "day" => "2026-12-01",
        "subject" => "windows",
        "number" => book.CaseNumber,
        "refusal" => book.RefusalNumber,
        "help" => book.HelpNumber,
        "card" => book.CardNumber,
        "slip" => book.SlipNumber,
        "batch" => book.SlipBatch,
        "outcome" => book.OutcomeNumber,
        "improvement" => book.ImprovementNumber,
        "session" => book.SessionNumber,
        "order" or "file" => book.Item,
        "secret" => new string('0', 64),
        _ => null,
    };
}
