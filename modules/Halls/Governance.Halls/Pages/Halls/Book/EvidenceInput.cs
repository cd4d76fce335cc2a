namespace Governance.Halls.Pages.Halls.Book;

/// <summary>What is asked when a notice or a window is shown as evidence.</summary>
internal sealed class EvidenceInput
{
    public string? Mechanism { get; set; }
}
