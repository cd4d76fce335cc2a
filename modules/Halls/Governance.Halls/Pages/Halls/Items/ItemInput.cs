using Governance.Halls.Application.Items.Requests;
using Governance.Halls.Contracts;
using Governance.Halls.Domain.Items.Rules;

namespace Governance.Halls.Pages.Halls.Items;

/// <summary>What the forms about an item ask for.</summary>
internal sealed class ItemInput
{
    private const int RowsAtOnce = 3;

    public string? Hall { get; set; }

    public string? Code { get; set; }

    public string? Name { get; set; }

    public Guid? DepartmentId { get; set; }

    public List<Guid> WindowIds { get; set; } = [];

    public string? Conditions { get; set; }

    public List<PaperInput> Papers { get; set; } = [];

    public int? PromisedWorkingDays { get; set; }

    public int? StatutoryWorkingDays { get; set; }

    public decimal? FeeYuan { get; set; }

    public string? FeeBasis { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public DateOnly? ChangeFrom { get; set; }

    public bool Correction { get; set; }

    public long Revision { get; set; }

    public static ItemInput Of(ServiceItemState item) => new()
    {
        Name = item.Name,
        DepartmentId = item.DepartmentId,
        WindowIds = [.. item.WindowIds],
        Conditions = item.Conditions,
        Papers = [.. item.Papers.Select(PaperInput.Of)],
        PromisedWorkingDays = item.PromisedWorkingDays,
        StatutoryWorkingDays = item.StatutoryWorkingDays,
        FeeYuan = item.FeeYuan,
        FeeBasis = item.FeeBasis,
        To = item.To,
        Revision = item.Revision,
    };

    public void AddRows()
    {
        for (var i = 0; i < RowsAtOnce && Papers.Count < PapersAreFew.Most; i++)
        {
            Papers.Add(new PaperInput());
        }
    }

    public OpenItemRequest ToOpenRequest() => new(
        Code, Name, DepartmentId, WindowIds, Conditions, Filled(), PromisedWorkingDays, StatutoryWorkingDays, FeeYuan, FeeBasis, From, To);

    public EditItemRequest ToEditRequest() => new(
        Name, DepartmentId, WindowIds, Conditions, Filled(), PromisedWorkingDays, StatutoryWorkingDays, FeeYuan, FeeBasis, To, ChangeFrom,
        Correction, Revision);

    // Rows that were left empty are not meant.
    private List<PaperRequest> Filled() => [.. Papers.Where(p => !p.IsEmpty).Select(p => p.ToRequest())];
}

/// <summary>A row of the list of papers.</summary>
internal sealed class PaperInput
{
    public string? Name { get; set; }

    public int Copies { get; set; } = 1;

    public PaperForm Form { get; set; }

    public string? Note { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Name) && string.IsNullOrWhiteSpace(Note);

    public static PaperInput Of(RequiredPaper paper) => new() { Name = paper.Name, Copies = paper.Copies, Form = paper.Form, Note = paper.Note };

    public PaperRequest ToRequest() => new(Name, Copies, Form, Note);
}
