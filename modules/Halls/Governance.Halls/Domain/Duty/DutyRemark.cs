using Governance.Halls.Domain.Rules;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Timing;

namespace Governance.Halls.Domain.Duty;

/// <summary>A remark beside a fact that cannot be changed. Written once.</summary>
internal sealed class DutyRemark : Entity<Guid>, IMultiTenant, IAppendOnly
{
    private const string RemarkField = "remark";

    private DutyRemark()
    {
    }

    public Guid? TenantId { get; private set; }

    public Guid HallId { get; private set; }

    public DateOnly Day { get; private set; }

    public string Text { get; private set; } = "";

    public string? By { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    public static DutyRemark Write(Guid id, DutyDay day, string text, string? by, DateTime at)
    {
        Rule.Check(
            new TextIsGiven(RemarkField, text),
            new TextFits(RemarkField, text, Lengths.Paragraph),
            new TextIsPlain(RemarkField, text),
            new DateIsNotInTheFuture("day", day.Day, LocalTime.DayOf(at)));
        return new() { Id = id, TenantId = day.TenantId, HallId = day.HallId, Day = day.Day, Text = text, By = by, At = at.ToWholeSecond() };
    }
}
