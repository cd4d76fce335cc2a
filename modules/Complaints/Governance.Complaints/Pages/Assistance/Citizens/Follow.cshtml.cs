using Governance.Complaints.Application.Assistance;
using Governance.Complaints.Contracts;
using Governance.Kernel.Infrastructure.Localization;

namespace Governance.Complaints.Pages.Assistance.Citizens;

/// <summary>Where a help order stands, for whoever asked for it: when, who comes, what was done, and that it costs nothing.</summary>
internal sealed class FollowModel(AssistanceEntrance entrance, AssistanceCitizens citizens, Texts texts) : HelpTicketPage(entrance, citizens, texts)
{
    public string Sentence => Tracked.Order switch
    {
        { State: AssistanceState.Assigned, Helper: { } helper } => Texts["Complaints:Assistance.Where.Assigned", helper],
        { State: AssistanceState.Done, Level: null } => Texts["Complaints:Assistance.Where.DoneRate"],
        { State: var state } => Texts[$"Complaints:Assistance.Where.{state}"],
    };

    public IReadOnlyList<HelpEntry> Steps => [.. Tracked.Order.Course.Where(e => e.Change is not (AssistanceChange.PersonLookedAt or AssistanceChange.HandedOver))];

    public IReadOnlyList<HelpEntry> Looks => [.. Tracked.Order.Course.Where(e => e.Change == AssistanceChange.PersonLookedAt)];
}
