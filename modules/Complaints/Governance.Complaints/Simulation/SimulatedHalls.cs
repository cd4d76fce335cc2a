using Governance.Halls.Contracts;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Timing;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Complaints.Simulation;

/// <summary>The halls in which something can be made up, one after the other.</summary>
internal sealed class SimulatedHalls(IHallIntegrationService halls, ICurrentTenant currentTenant, IServiceScopeFactory scopes, TimeProvider time)
{
    /// <summary>Makes something up in each county's hall, in its tenant and with services of its own.</summary>
    public async Task EachAsync(Func<IServiceProvider, HallState, Task> make, CancellationToken cancellationToken)
    {
        var owners = new List<HallState>();
        await foreach (var hall in halls.ReadAllAsync(cancellationToken))
        {
            if (hall.Hall.Level == HallLevel.County)
            {
                owners.Add(hall.Hall);
            }
        }

        foreach (var hall in owners)
        {
            using (currentTenant.Change(hall.TenantId))
            {
                await using var scope = scopes.CreateAsyncScope();
                await make(scope.ServiceProvider, hall);
            }
        }
    }

    /// <summary>After which nothing is made up, UTC: a year that ends with a day gone by has all of that day.</summary>
    public DateTime NowOn(DateOnly lastDay)
    {
        var (now, end) = (time.UtcDateTime(), LocalTime.StartOf(lastDay.AddDays(1)).AddTicks(-1));
        return now < end ? now : end;
    }
}
