namespace Governance.Kernel.Infrastructure.EntityFrameworkCore;

/// <summary>A row that is written once was about to be changed or deleted: a fault of the program, never of the user.</summary>
public sealed class AppendOnlyException(Type entity) : InvalidOperationException($"A {entity.Name} is written once; it is neither changed nor deleted.");
