using Governance.Reporting.Application.Catalogue;

namespace Governance.Reporting.Pages.Mandate;

/// <summary>A new catalogue to be looked at before it becomes a version.</summary>
/// <param name="Json">The catalogue as it will be stored.</param>
internal sealed record DraftView(CatalogueDraft Draft, string Json, string? Note);
