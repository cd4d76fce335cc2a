using System.Text.Json;
using System.Text.Json.Serialization;
using Governance.Complaints.Application.Cases;
using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Assistance;

namespace Governance.Complaints.Application.Assistance.Requests;

/// <summary>A body that may name no fee: what it has beside what is asked for is looked at.</summary>
internal abstract record FreeOfCharge
{
    /// <summary>All members that nobody asked for.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? More { get; set; }

    /// <exception cref="Kernel.Exceptions.InvalidInputException">One of them is a fee.</exception>
    public virtual void RequireNoFee()
    {
        AssistanceFee.RequireNone(More?.Keys);
        foreach (var member in More?.Values ?? Enumerable.Empty<JsonElement>())
        {
            RequireNone(member);
        }
    }

    private static void RequireNone(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                RequireNone(item);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            AssistanceFee.RequireNone(element.EnumerateObject().Select(p => p.Name));
            foreach (var member in element.EnumerateObject())
            {
                RequireNone(member.Value);
            }
        }
    }
}

/// <summary>Somebody is to be helped.</summary>
/// <param name="Hall">The hall's code.</param>
/// <param name="Visit">Where and when.</param>
/// <param name="Reason">Why.</param>
/// <param name="Text">What is to be done.</param>
/// <param name="Person">Whoever is helped; of many the one who is called.</param>
/// <param name="Requester">Who asks.</param>
/// <param name="Asker">Whoever asks for somebody else.</param>
/// <param name="Channel">How the request came.</param>
/// <param name="Item">The service item that it is about.</param>
/// <param name="People">How many people are helped.</param>
/// <param name="List">The people, where they are known.</param>
/// <param name="RequestId">The sheet's own id: the same one is one order.</param>
internal sealed record AskForHelpRequest(
    [property: JsonRequired] string? Hall,
    [property: JsonRequired] AssistanceVisit Visit,
    [property: JsonRequired] AssistanceReason Reason,
    [property: JsonRequired] string? Text,
    [property: JsonRequired] HelpedPersonRequest? Person,
    AssistanceRequester Requester = AssistanceRequester.Self,
    NamedPersonRequest? Asker = null,
    AssistanceChannel Channel = AssistanceChannel.Window,
    Guid? Item = null,
    int People = 1,
    IReadOnlyList<NamedPersonRequest>? List = null,
    Guid? RequestId = null) : FreeOfCharge
{
    public override void RequireNoFee()
    {
        base.RequireNoFee();
        Person?.RequireNoFee();
        Asker?.RequireNoFee();
        foreach (var one in List ?? [])
        {
            one?.RequireNoFee();
        }
    }
}

/// <summary>Whoever is helped.</summary>
/// <param name="Name">The name.</param>
/// <param name="Phone">The telephone number.</param>
/// <param name="Address">Where he lives; needed for a visit there.</param>
internal sealed record HelpedPersonRequest(string? Name, string? Phone = null, string? Address = null) : FreeOfCharge;

/// <summary>Somebody else of an order.</summary>
/// <param name="Name">The name.</param>
/// <param name="Phone">The telephone number.</param>
internal sealed record NamedPersonRequest(string? Name, string? Phone = null) : FreeOfCharge;

/// <summary>Somebody of the hall helps.</summary>
/// <param name="Helper">The person in the hall book.</param>
/// <param name="Team">Whoever goes along.</param>
/// <param name="RequestId">The call's own id.</param>
/// <param name="Revision">The revision that the caller knows.</param>
internal sealed record AssignHelperRequest(
    [property: JsonRequired] Guid Helper, IReadOnlyList<Guid>? Team = null, Guid? RequestId = null, long? Revision = null) : FreeOfCharge
{
    public Sheet ToSheet() => Sheet.Of(RequestId, Revision);
}

/// <summary>An order is handed to another helper.</summary>
/// <param name="Helper">The person in the hall book.</param>
/// <param name="Reason">Why.</param>
/// <param name="RequestId">The call's own id.</param>
/// <param name="Revision">The revision that the caller knows.</param>
internal sealed record HandOverRequest(
    [property: JsonRequired] Guid Helper, string? Reason, Guid? RequestId = null, long? Revision = null) : FreeOfCharge
{
    public Sheet ToSheet() => Sheet.Of(RequestId, Revision, Reason);
}

/// <summary>An appointment is made.</summary>
/// <param name="Day">The day in China.</param>
/// <param name="From">When it begins, such as <c>09:30</c>.</param>
/// <param name="Until">When it ends.</param>
/// <param name="Place">Where to meet; at home it may be left out.</param>
/// <param name="RequestId">The call's own id.</param>
/// <param name="Revision">The revision that the caller knows.</param>
internal sealed record AppointmentRequest(
    DateOnly Day, string? From, string? Until, string? Place = null, Guid? RequestId = null, long? Revision = null) : FreeOfCharge
{
    public Sheet ToSheet() => Sheet.Of(RequestId, Revision, Place);
}

/// <summary>The person helped has consented.</summary>
/// <param name="By">Who said so.</param>
/// <param name="How">How.</param>
/// <param name="Witness">Who heard it, where it was said by word of mouth.</param>
/// <param name="RequestId">The call's own id.</param>
/// <param name="Revision">The revision that the caller knows.</param>
internal sealed record ConsentRequest(
    [property: JsonRequired] ConsentGiver By, [property: JsonRequired] ConsentWay How, string? Witness = null, Guid? RequestId = null, long? Revision = null) : FreeOfCharge
{
    public Sheet ToSheet() => Sheet.Of(RequestId, Revision);
}

/// <summary>Something is done and said.</summary>
/// <param name="Text">The words.</param>
/// <param name="RequestId">The call's own id.</param>
/// <param name="Revision">The revision that the caller knows.</param>
internal sealed record HelpTextRequest([property: JsonRequired] string? Text, Guid? RequestId = null, long? Revision = null) : FreeOfCharge
{
    public Sheet ToSheet() => Sheet.Of(RequestId, Revision, Text);
}

/// <summary>What the person helped thinks of it.</summary>
/// <param name="Level">5 very satisfied to 1 very dissatisfied.</param>
/// <param name="Text">What was said beside it.</param>
/// <param name="RequestId">The call's own id.</param>
/// <param name="Revision">The revision that the caller knows.</param>
internal sealed record HelpRatingRequest([property: JsonRequired] int Level, string? Text = null, Guid? RequestId = null, long? Revision = null) : FreeOfCharge
{
    public Sheet ToSheet() => Sheet.Of(RequestId, Revision, Text);
}

/// <summary>Somebody wants to see in full who is helped.</summary>
/// <param name="Purpose">What for; it stays with the order.</param>
internal sealed record HelpLookRequest([property: JsonRequired] string? Purpose) : FreeOfCharge
{
    // Each look is one of its own: none is answered as an earlier one was.
    public Sheet ToSheet() => Sheet.Of(null, null, Purpose);
}
