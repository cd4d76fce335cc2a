namespace Governance.Kernel.Infrastructure.EntityFrameworkCore;

/// <summary>A module has this context.</summary>
internal sealed record ContextRegistration(Type Context);
