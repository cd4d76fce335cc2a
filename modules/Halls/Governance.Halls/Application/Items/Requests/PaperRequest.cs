using Governance.Halls.Contracts;

namespace Governance.Halls.Application.Items.Requests;

/// <summary>A paper that a citizen has to bring.</summary>
/// <param name="Name">The name.</param>
/// <param name="Copies">How many, 1 to 99.</param>
/// <param name="Form">Original or copy.</param>
/// <param name="Note">What to mind, where it comes from.</param>
internal sealed record PaperRequest(string? Name, int Copies, PaperForm Form, string? Note);
