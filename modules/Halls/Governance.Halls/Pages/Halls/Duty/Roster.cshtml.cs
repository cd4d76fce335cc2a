using System.Globalization;
using Governance.Halls.Application.Duty;
using Governance.Halls.Contracts;
using Governance.Halls.Domain.Duty;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Permissions;
using Governance.Tenants;
using Microsoft.AspNetCore.Authorization;

namespace Governance.Halls.Pages.Halls.Duty;

[Authorize(Policy = HallPermissions.View)]
internal sealed class RosterModel(
    RosterReader reader, DutySwapReader swaps, ITenantRules rules, IPermissionChecker permissions, ICurrentTenant currentTenant, Texts texts)
    : HallsPage(texts)
{
    public RosterMonth Month { get; private set; } = null!;

    public string Code => Month.Hall.Code;

    public bool MayPlan { get; private set; }

    public bool MayTake { get; private set; }

    public bool MayAttend { get; private set; }

    /// <summary>Whoever is signed in, where he is somebody of the hall book.</summary>
    public Guid? Me { get; private set; }

    public string LeaderTitle { get; private set; } = "";

    public bool WholeDay { get; private set; }

    public IReadOnlyList<IReadOnlyList<RosterCell>> Weeks { get; private set; } = [];

    public IReadOnlyList<RosterFairness> Fairness { get; private set; } = [];

    public RosterToDo ToDo { get; private set; } = null!;

    /// <summary>The quarter to plan next: this one while it has a gap, else the one after the roster's end.</summary>
    public DutyQuarter NextToPlan => Month.Ends is { } end && end >= Month.Today
        ? end.AddDays(OneWeek) > DutyQuarter.Of(end).To ? DutyQuarter.Of(end).Next : DutyQuarter.Of(end)
        : DutyQuarter.Of(Month.Today);

    private const int OneWeek = 7;

    public async Task OnGetAsync(string code, string? month, CancellationToken cancellationToken)
    {
        Month = await reader.MonthAsync(code, Read(month), cancellationToken);
        var own = Month.Hall.TenantId == currentTenant.Id;
        MayPlan = own && await permissions.IsGrantedAsync(HallPermissions.PlanDuty);
        MayTake = own && await permissions.IsGrantedAsync(HallPermissions.TakeDuty);
        MayAttend = own && await permissions.IsGrantedAsync(HallPermissions.Attend);
        Me = MayTake ? await swaps.CurrentAsync(cancellationToken) : null;
        var set = rules.For(Month.Hall.TenantId, Month.Today);
        LeaderTitle = set.TryGet("duty.title", out var title) ? title.Text : Texts["Halls:Duty.Leader"];
        WholeDay = set.TryGet("duty.wholeWorkingDay", out var whole) && bool.TryParse(whole.Text, out var yes) && yes;
        Weeks = [.. Month.Weeks()];
        Fairness = Month.Fairness();
        ToDo = new RosterToDo(Month, MayPlan, Me, NextToPlan);
    }

    /// <summary>Where a name leads: to what became of the day, to a cover, or to a swap of one's own day.</summary>
    public string? HrefOf(RosterCell cell) => (cell.Row, cell.Day >= Month.Today) switch
    {
        (null, _) => null,
        ({ }, false) => $"/halls/{Code}/duty/days/{cell.Day:yyyy-MM-dd}",
        ({ } row, true) when MayTake && row.Day.StaffId == Me && cell.Day > Month.Today => $"/halls/{Code}/duty/swap?day={cell.Day:yyyy-MM-dd}",
        _ when MayPlan => $"/halls/{Code}/duty/days/{cell.Day:yyyy-MM-dd}/cover",
        _ => null,
    };

    private static DateOnly? Read(string? month) =>
        DateOnly.TryParseExact($"{month}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && Input.IsInRange(day) ? day : null;
}
