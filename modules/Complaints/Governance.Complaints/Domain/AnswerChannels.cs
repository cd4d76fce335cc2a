namespace Governance.Complaints.Domain;

/// <summary>Channels by which every tenant answers, whatever its list says.</summary>
internal static class AnswerChannels
{
    /// <summary>当面: the citizen stands at the window.</summary>
    public const string InPerson = "in-person";

    /// <summary>查询页: for whoever left no address, and for all who look.</summary>
    public const string TrackingPage = "tracking-page";

    /// <summary>Whether the tenant can answer by a channel.</summary>
    public static bool Has(CaseRules rules, string channel) =>
        channel is InPerson or TrackingPage || rules.AnswerChannels.Any(c => c.Code == channel);
}
