using Governance.Complaints.Application.Cases;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Assistance;
using Governance.Halls.Contracts;
using Governance.Kernel.DataSeeding;
using Governance.Kernel.Domain;
using Governance.Kernel.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Complaints.Simulation;

/// <summary>Made-up help orders in the halls that have a made-up book, each by the verbs that staff use; all of them marked.</summary>
internal sealed class AssistanceSimulation(SimulatedHalls halls) : ISimulationContributor
{
    public Task SimulateAsync(DateOnly lastDay, int seed, CancellationToken cancellationToken) =>
        halls.EachAsync((services, hall) => SimulateAsync(services, hall, lastDay, seed, cancellationToken), cancellationToken);

    private async Task SimulateAsync(IServiceProvider services, HallState hall, DateOnly lastDay, int seed, CancellationToken cancellationToken)
    {
        var db = services.GetRequiredService<ComplaintsDbContext>();
        var staff = await services.GetRequiredService<IHallBookService>().StaffOfAsync(hall.Id, lastDay, cancellationToken);
        if (!staff.Any(s => s.Simulated) || await db.Assistance.AnyAsync(a => a.HallId == hall.Id, cancellationToken))
        {
            return;
        }

        var clock = await services.GetRequiredService<CaseClocks>().OfAsync(hall.Id, cancellationToken);
        var guids = services.GetRequiredService<IGuidGenerator>();
        var encryption = services.GetRequiredService<IStringEncryptionService>();
        foreach (var (order, name) in new SimulatedHelp(new SimulatedPlace(hall, [], [], [], clock, halls.NowOn(lastDay)), staff, seed).Until(lastDay))
        {
            db.Add(order);
            db.AddRange(order.TakeWritten());
            db.Add(AssistancePerson.Of(
                guids.Create(), order.Id, AssistancePart.Helped, new SealedPerson(encryption.Encrypt(name, AssistancePurposes.Name), null)));
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
