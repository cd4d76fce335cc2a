namespace Governance.Complaints.Domain.Cases;

/// <summary>What a case is about, with the names as they stood then.</summary>
internal sealed record Subject
{
    public Guid? ItemId { get; init; }

    public string? ItemName { get; init; }

    public Guid? WindowId { get; init; }

    public string? WindowName { get; init; }

    public Guid? StaffId { get; init; }

    public string? StaffName { get; init; }

    public Guid? DepartmentId { get; init; }

    public string? DepartmentName { get; init; }

    /// <summary>The departments that must not learn who complained: the one named, and those of the window, the person and the item.</summary>
    public IReadOnlyList<Guid> Departments { get; init; } = [];
}
