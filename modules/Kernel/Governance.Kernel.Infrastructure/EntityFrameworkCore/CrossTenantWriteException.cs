namespace Governance.Kernel.Infrastructure.EntityFrameworkCore;

/// <summary>Code tried to write a row of a tenant that it does not work for. It is a fault of the program, never of a user.</summary>
public sealed class CrossTenantWriteException(Type entity, Guid? owner, Guid? current) : InvalidOperationException(
    $"A {entity.Name} of tenant {owner?.ToString() ?? "(province)"} was written while working for {current?.ToString() ?? "(province)"}.");
