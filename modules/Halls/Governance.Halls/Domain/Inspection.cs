namespace Governance.Halls.Domain;

/// <summary>What somebody from outside the hall saw.</summary>
internal sealed record Inspection(DateOnly Day, bool SeenInUse, string Title, string? Note);
