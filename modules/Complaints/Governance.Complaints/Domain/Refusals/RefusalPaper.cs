using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Refusals.Rules;

namespace Governance.Complaints.Domain.Refusals;

/// <summary>What is written on the paper that the citizen takes along.</summary>
internal abstract record RefusalPaper(RefusalPaperKind Kind)
{
    /// <summary>The same paper with its words checked and trimmed, and without who the citizen is.</summary>
    public abstract RefusalPaper Checked(CaseAct act, RefusalRules rules);
}

/// <summary>指路牌: not this window.</summary>
/// <param name="Body">The body that does it.</param>
/// <param name="Place">Where it is.</param>
/// <param name="Telephone">Its telephone number.</param>
internal sealed record SignpostNote(string? Body, string? Place, string? Telephone) : RefusalPaper(RefusalPaperKind.Signpost)
{
    public override SignpostNote Checked(CaseAct act, RefusalRules rules) => new(
        Written.Needed(act, "signpost.body", Body, Lengths.Name),
        Written.Needed(act, "signpost.place", Place, Lengths.Name * 2),
        Written.Needed("signpost.telephone", Telephone, Lengths.Code));
}

/// <summary>明白纸: what is missing, and how it can go on all the same.</summary>
/// <param name="Missing">What is missing.</param>
/// <param name="TakenFirst">容缺受理: taken in now, the rest handed in later.</param>
/// <param name="Promised">告知承诺: a written promise instead of the paper.</param>
/// <param name="Helped">帮办代办: somebody of the hall helps to get it.</param>
internal sealed record RequirementsNote(string? Missing, bool TakenFirst, bool Promised, bool Helped) : RefusalPaper(RefusalPaperKind.Requirements)
{
    /// <summary>What it offers.</summary>
    public IReadOnlyList<RefusalOffer> Offers => [.. Enum.GetValues<RefusalOffer>().Where(Has)];

    public override RequirementsNote Checked(CaseAct act, RefusalRules rules)
    {
        var missing = Written.Needed(act, "requirements.missing", Missing, Lengths.Reason);
        Rule.Check(new AWayIsOffered(Offers.Count > 0), new OfferIsTheTenants(Offers, rules.Offers));
        return this with { Missing = missing };
    }

    private bool Has(RefusalOffer offer) => offer switch
    {
        RefusalOffer.TakenFirst => TakenFirst,
        RefusalOffer.Promised => Promised,
        _ => Helped,
    };
}

/// <summary>答复卡: answered in writing.</summary>
/// <param name="Question">What is to be answered.</param>
/// <param name="Days">Within how many working days.</param>
internal sealed record ReplyNote(string? Question, int Days) : RefusalPaper(RefusalPaperKind.Reply)
{
    public override ReplyNote Checked(CaseAct act, RefusalRules rules)
    {
        var question = Written.Needed(act, "reply.question", Question, Lengths.Reason);
        Rule.Check(new ReplyDaysFit(Days, rules.MostReplyDays));
        return this with { Question = question };
    }
}
