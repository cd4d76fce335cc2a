using Governance.Complaints.Application.Assistance.Requests;
using Governance.Complaints.Application.Citizens;
using Governance.Complaints.Application.Intake;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain;
using Governance.Complaints.Domain.Assistance;
using Governance.Complaints.Domain.Assistance.Rules;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Identity;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Security;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Assistance;

/// <summary>The people of help orders: takes what is said of them, encrypts it, and reads it again.</summary>
internal sealed class AssistancePeople(ComplaintsDbContext db, IStringEncryptionService encryption, IGuidGenerator guids)
{
    /// <summary>Checks what a request says of its people.</summary>
    /// <exception cref="InvalidInputException">Somebody is missing, or a part cannot be what it is said to be.</exception>
    public IReadOnlyList<(AssistancePart Part, int Ordinal, SealedPerson Who)> Take(AskForHelpRequest request)
    {
        var (person, asker, list) = (request.Person, request.Asker, request.List ?? []);
        Rule.Check(
            new PersonIsNamed(person?.Name), new AskerIsNamed(request.Requester, asker?.Name), new SomebodyCanBeCalled(person?.Phone, asker?.Phone),
            new HomeHasAnAddress(request.Visit, person?.Address), new ListIsNoLonger(list.Count, request.People));
        var people = new List<(AssistancePart, int, SealedPerson)> { (AssistancePart.Helped, 0, Seal("person", person!.Name, person.Phone, person.Address)) };
        if (!string.IsNullOrWhiteSpace(asker?.Name))
        {
            people.Add((AssistancePart.Asker, 0, Seal("asker", asker.Name, asker.Phone)));
        }

        foreach (var one in list)
        {
            people.Add((AssistancePart.Listed, people.Count, string.IsNullOrWhiteSpace(one?.Name)
                ? throw new InvalidInputException("list", AssistanceErrorCodes.ListNotReadable)
                : Seal("list", one.Name, one.Phone)));
        }

        return people;
    }

    /// <summary>Whoever heard the consent; <c>null</c> where nobody is named.</summary>
    public AssistancePerson? Witness(Guid orderId, string? name) =>
        Written.Optional("witness", name, Lengths.Name) is { } said
            ? AssistancePerson.Of(guids.Create(), orderId, AssistancePart.Witness, Seal("witness", said, null))
            : null;

    /// <summary>What must not stand in the words of a request.</summary>
    public static Redaction WordsOf(AskForHelpRequest request) => new(
    [
        request.Person?.Name, request.Person?.Phone, request.Person?.Address, request.Asker?.Name, request.Asker?.Phone,
        .. (request.List ?? []).SelectMany(one => new[] { one?.Name, one?.Phone }),
    ]);

    /// <summary>What must not stand in any words of an order.</summary>
    public async Task<Redaction> WordsOfAsync(Guid orderId, CancellationToken cancellationToken)
    {
        var people = await ReadAsync(orderId, cancellationToken);
        return new Redaction([.. people.SelectMany(p => new[] { p.Name, p.Phone, p.Address })]);
    }

    /// <summary>All people of an order, in full.</summary>
    public async Task<IReadOnlyList<ShownPerson>> ReadAsync(Guid orderId, CancellationToken cancellationToken)
    {
        var people = await db.AssistancePeople.AsNoTracking().Where(p => p.OrderId == orderId).OrderBy(p => p.Part).ThenBy(p => p.Ordinal)
            .ToListAsync(cancellationToken);
        return people.ConvertAll(Open);
    }

    /// <summary>The one who is helped, and whoever asked for him, masked.</summary>
    public async Task<IReadOnlyList<ShownPerson>> ReadMaskedAsync(Guid orderId, CancellationToken cancellationToken)
    {
        var people = await db.AssistancePeople.AsNoTracking()
            .Where(p => p.OrderId == orderId && (p.Part == AssistancePart.Helped || p.Part == AssistancePart.Asker)).ToListAsync(cancellationToken);
        return people.ConvertAll(p => Open(p).Masked());
    }

    public AssistancePerson ToRow(Guid orderId, (AssistancePart Part, int Ordinal, SealedPerson Who) said) =>
        AssistancePerson.Of(guids.Create(), orderId, said.Part, said.Who, said.Ordinal);

    private ShownPerson Open(AssistancePerson p) => new(
        p.Part, encryption.Read(p.Name, AssistancePurposes.Name), encryption.Read(p.Phone, AssistancePurposes.Phone),
        encryption.Read(p.Address, AssistancePurposes.Address));

    private SealedPerson Seal(string field, string? name, string? phone, string? address = null)
    {
        var inOne = field is "list" or "witness";
        return new SealedPerson(
            Seal(Written.Needed(inOne ? field : $"{field}.name", name, Lengths.Name), AssistancePurposes.Name),
            Seal(PhoneOf(inOne ? field : $"{field}.phone", phone), AssistancePurposes.Phone),
            Seal(Written.Optional($"{field}.address", address, Lengths.Name * 2), AssistancePurposes.Address));
    }

    private static string? PhoneOf(string field, string? phone) => IdentityIntake.PhoneOf(Written.Optional(field, phone, Lengths.Code), field);

    private string? Seal(string? plain, string purpose) => plain is null ? null : encryption.Encrypt(plain, purpose);
}
