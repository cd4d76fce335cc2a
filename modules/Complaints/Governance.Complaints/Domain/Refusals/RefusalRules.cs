using Governance.Complaints.Contracts;
using Governance.Tenants;

namespace Governance.Complaints.Domain.Refusals;

/// <summary>What a tenant rules about refusals (窗口无权否决), on one day.</summary>
internal sealed record RefusalRules
{
    /// <summary>The papers that windows hand out.</summary>
    public required IReadOnlyList<RefusalPaperKind> Papers { get; init; }

    /// <summary>What windows offer on a 明白纸; a tenant that says nothing of it offers all three.</summary>
    public required IReadOnlyList<RefusalOffer> Offers { get; init; }

    /// <summary>What a window may not leave it at, such as 不知道.</summary>
    public required IReadOnlyList<string> ForbiddenWords { get; init; }

    /// <summary>In how many working days a written answer is promised at most: no later than a case must be answered.</summary>
    public required int MostReplyDays { get; init; }

    /// <summary>Whether windows hand out such a paper.</summary>
    public bool Allow(RefusalPaper paper) => Papers.Contains(paper.Kind) && paper switch
    {
        RequirementsNote note => note.Offers.All(Offers.Contains),
        ReplyNote reply => reply.Days <= MostReplyDays,
        _ => true,
    };

    public static RefusalRules Of(RuleSet rules, CaseRules cases) => new()
    {
        Papers = [.. rules.GetList("noVeto.papers").Select(KindOf).OfType<RefusalPaperKind>()],
        Offers = rules.TryGet("noVeto.offers", out _) ? [.. rules.GetList("noVeto.offers").Select(OfferOf).OfType<RefusalOffer>()] : Enum.GetValues<RefusalOffer>(),
        ForbiddenWords = rules.TryGet("noVeto.forbiddenWords", out _) ? rules.GetList("noVeto.forbiddenWords") : [],
        MostReplyDays = cases.MaxDays ?? cases.ComplexDays,
    };

    private static RefusalOffer? OfferOf(string code) => code switch
    {
        "missing-papers" => RefusalOffer.TakenFirst,
        "commitment" => RefusalOffer.Promised,
        "assisted-service" => RefusalOffer.Helped,
        _ => null,
    };

    private static RefusalPaperKind? KindOf(string code) => code switch
    {
        "signpost" => RefusalPaperKind.Signpost,
        "requirements" => RefusalPaperKind.Requirements,
        "reply" => RefusalPaperKind.Reply,
        _ => null,
    };
}
