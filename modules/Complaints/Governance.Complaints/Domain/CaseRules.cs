using Governance.Tenants;

namespace Governance.Complaints.Domain;

/// <summary>What a tenant rules about its cases, on one day. Limits are working days.</summary>
internal sealed record CaseRules
{
    /// <summary>The fingerprint of the rules it was read from.</summary>
    public required string Version { get; init; }

    public required bool OnTheSpot { get; init; }

    /// <summary>Until an opinion is formed; <c>null</c> where the tenant has no such stage.</summary>
    public required int? OpinionDays { get; init; }

    public required int AnswerDays { get; init; }

    /// <summary>The limit of a complex matter; that of any other where the tenant has none.</summary>
    public required int ComplexDays { get; init; }

    /// <summary>More days than this no case takes, with all that it is given; <c>null</c> where the tenant has no such limit.</summary>
    public required int? MaxDays { get; init; }

    public required int ExtensionDays { get; init; }

    public required int ReturnDays { get; init; }

    /// <summary>After so many returns a matter is assigned for good.</summary>
    public required int ReturnsBeforeForGood { get; init; }

    public required bool PausesForPublicNotice { get; init; }

    public required int MaxReopens { get; init; }

    public required int ReopenWithinDays { get; init; }

    public required bool HidesComplainant { get; init; }

    public required RevealAfter RevealAfter { get; init; }

    public required bool Cards { get; init; }

    public required int YellowBefore { get; init; }

    public required int RedAfter { get; init; }

    public required IReadOnlyList<RuleChoice> Causes { get; init; }

    public required IReadOnlyList<RuleChoice> Channels { get; init; }

    public required IReadOnlyList<RuleChoice> AnswerChannels { get; init; }

    public required IReadOnlyList<RuleChoice> EscalationPath { get; init; }

    public required IReadOnlyList<string> SupervisionTriggers { get; init; }

    /// <summary>Departments are called together when a case was passed on more often than this; <c>null</c> or 0 for never.</summary>
    public int? MediationAfterTransfers { get; init; }

    public static CaseRules Of(RuleSet rules) => new()
    {
        Version = rules.Version,
        OnTheSpot = rules.GetBool("complaints.onTheSpot"),
        OpinionDays = Optional(rules, "complaints.opinionWorkingDays"),
        AnswerDays = rules.GetInt("complaints.answerWorkingDays"),
        ComplexDays = Optional(rules, "complaints.complexWorkingDays") ?? rules.GetInt("complaints.answerWorkingDays"),
        MaxDays = Optional(rules, "complaints.maxWorkingDays"),
        ExtensionDays = rules.GetInt("complaints.extensionWorkingDays"),
        ReturnDays = rules.GetInt("complaints.returnNotOursWorkingDays"),
        ReturnsBeforeForGood = rules.GetInt("complaints.assignForGoodAfterReturns"),
        PausesForPublicNotice = rules.GetBool("complaints.pauseForPublicNotice"),
        MaxReopens = rules.GetInt("complaints.maxReopens"),
        ReopenWithinDays = rules.GetInt("complaints.reopenWithinWorkingDays"),
        // A day before the rule was written down still hides.
        HidesComplainant = !rules.TryGet("privacy.hideComplainant", out _) || rules.GetBool("privacy.hideComplainant"),
        RevealAfter = rules.GetString("privacy.revealAfter") == "certificate-issued" ? RevealAfter.CertificateIssued : RevealAfter.Never,
        Cards = rules.GetBool("cards.enabled"),
        YellowBefore = rules.GetInt("cards.yellowBeforeWorkingDays"),
        RedAfter = rules.GetInt("cards.redAfterWorkingDays"),
        Causes = rules.GetChoices("complaints.causes"),
        Channels = rules.GetChoices("complaints.channels"),
        AnswerChannels = rules.GetChoices("complaints.answerChannels"),
        EscalationPath = rules.GetChoices("complaints.escalationPath"),
        SupervisionTriggers = rules.GetList("supervision.triggers"),
        MediationAfterTransfers = Optional(rules, "mediation.callAfterTransfers"),
    };

    private static int? Optional(RuleSet rules, string key) => rules.TryGet(key, out _) ? rules.GetInt(key) : null;
}
