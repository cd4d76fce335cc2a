using Microsoft.EntityFrameworkCore;

namespace Governance.Kernel.Infrastructure.EntityFrameworkCore;

/// <summary>A module that has tables: the composed context for migrations is put together from these.</summary>
public interface IModelModule
{
    /// <summary>Maps the module's tables.</summary>
    void ConfigureModel(ModelBuilder modelBuilder);
}
