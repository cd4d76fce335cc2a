using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Governance.Kernel.Infrastructure.DataSeeding;

/// <summary>Reads and writes the database's notes of itself.</summary>
public sealed class Markers(KernelDbContext db)
{
    /// <summary>The database holds made-up data; the value is the day on which the simulated year ends.</summary>
    public const string Simulated = "simulated";

    /// <summary>The note, or <c>null</c>.</summary>
    public async Task<string?> FindAsync(string name, CancellationToken cancellationToken) =>
        (await db.Set<Marker>().AsNoTracking().FirstOrDefaultAsync(m => m.Name == name, cancellationToken))?.Value;

    /// <summary>Writes the note over the one before.</summary>
    public async Task SetAsync(string name, string value, CancellationToken cancellationToken)
    {
        var marker = await db.Set<Marker>().FirstOrDefaultAsync(m => m.Name == name, cancellationToken);
        if (marker is null)
        {
            db.Add(new Marker { Name = name, Value = value });
        }
        else
        {
            marker.Value = value;
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
