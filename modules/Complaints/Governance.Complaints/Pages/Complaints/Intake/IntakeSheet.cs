using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Intake;
using Governance.Complaints.Application.Lists;
using Governance.Complaints.Contracts;
using Governance.Complaints.Domain;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Complaints.Pages.Complaints.Intake;

/// <summary>What stands on the sheet beside what is typed: the choices, the time limit, who is on duty.</summary>
internal sealed record IntakeSheet(
    IntakeBook Book, CaseRules Rules, IReadOnlyList<HallState> Halls, IReadOnlyList<SelectListItem> Kinds, IReadOnlyList<SelectListItem> Causes,
    IReadOnlyList<SelectListItem> Channels, DuePanel Due, DuePanel? ComplexDue, LeaderOnDuty? Leader);

/// <summary>Reads it.</summary>
internal sealed class IntakeSheetReader(
    DeskHalls halls, IntakeBookReader books, EarlierCases earlier, CaseClocks clocks, IDutyService duty, TimeProvider time, Texts texts)
{
    /// <exception cref="Kernel.Exceptions.EntityNotFoundException">The tenant has no such hall.</exception>
    public async Task<IntakeSheet> ReadAsync(string? hallCode, CancellationToken cancellationToken)
    {
        var hall = await halls.OneAsync(hallCode, cancellationToken);
        var clock = await clocks.OfAsync(hall.Id, cancellationToken);
        var common = await earlier.CommonCausesAsync(hall.Id, cancellationToken);
        var (rules, today) = (clock.Rules, time.Today());
        return new IntakeSheet(
            await books.ReadAsync(hall, cancellationToken),
            rules,
            await halls.AllAsync(cancellationToken),
            [.. Enum.GetValues<CaseKind>().Select((kind, i) => new SelectListItem($"{i + 1}　{texts.Of("Complaints", kind)}", kind.ToString()))],
            [.. rules.Causes.OrderBy(c => Place(common, c.Code)).Select(c => new SelectListItem(c.Name, c.Code))],
            [.. rules.Channels.Select(c => new SelectListItem(c.Name, c.Code))],
            DuePanel.Of(clock, today, rules.AnswerDays, texts),
            rules.ComplexDays == rules.AnswerDays ? null : DuePanel.Of(clock, today, rules.ComplexDays, texts),
            await duty.LeaderAsync(hall.Id, today, cancellationToken));
    }

    private static int Place(IReadOnlyList<string> common, string code)
    {
        var place = common.ToList().IndexOf(code);
        return place < 0 ? int.MaxValue : place;
    }
}
