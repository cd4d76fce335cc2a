using System.Security.Cryptography;
using System.Text;
using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Book;
using Governance.Halls.Domain.Devices;
using Governance.Kernel.Domain;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Simulation.Book;

/// <summary>Adds made-up rating devices: one at each counter, of which two have gone silent. Nobody has their keys.</summary>
internal sealed class DeviceSimulation(HallsDbContext db, TimeProvider time)
{
    private const int Silent = 2;

    public async Task AddAsync(Hall hall, IEnumerable<Window> windows, CancellationToken cancellationToken)
    {
        var now = time.UtcDateTime();
        var devices = windows.Where(w => !w.Kinds.Contains(WindowKind.SelfService)).Select((window, n) =>
        {
            var number = $"PJQ-{hall.UnitCode}-{n + 1:000}";
            var device = RatingDevice.Register(
                DeterministicGuid.From($"halls/simulated/{number}"), hall, new DeviceFacts(number, "演示型号"), window, time.Today(), simulated: true);
            device.GiveKey(HashOf($"{number}/key"), HashOf($"{number}/pairing"), now);
            return device;
        }).ToList();
        db.AddRange(devices);
        await db.SaveChangesAsync(cancellationToken);
        var silent = devices.Take(Silent).Select(d => d.Id).ToList();
        await db.Devices.Where(d => d.HallId == hall.Id).ExecuteUpdateAsync(s => s.SetProperty(d => d.LastSeenAt, now), cancellationToken);
        await db.Devices.Where(d => silent.Contains(d.Id)).ExecuteUpdateAsync(s => s.SetProperty(d => d.LastSeenAt, now.AddDays(-4)), cancellationToken);
    }

    // A hash of nothing random: no key has it, for keys carry 256 random bits.
    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"simulated/{text}")));
}
