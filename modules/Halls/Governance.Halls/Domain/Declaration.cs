using Governance.Halls.Contracts;

namespace Governance.Halls.Domain;

/// <summary>What a hall says when it declares a mechanism.</summary>
internal sealed record Declaration(string Title, CertainDate Since, IReadOnlyList<string> Places, string? Note);
