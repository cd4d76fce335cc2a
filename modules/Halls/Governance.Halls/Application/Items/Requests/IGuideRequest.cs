namespace Governance.Halls.Application.Items.Requests;

/// <summary>What is said of an item, whether it is new or changed.</summary>
internal interface IGuideRequest
{
    string? Name { get; }

    Guid? DepartmentId { get; }

    IReadOnlyList<Guid>? WindowIds { get; }

    string? Conditions { get; }

    IReadOnlyList<PaperRequest?>? Papers { get; }

    int? PromisedWorkingDays { get; }

    int? StatutoryWorkingDays { get; }

    decimal? FeeYuan { get; }

    string? FeeBasis { get; }
}
