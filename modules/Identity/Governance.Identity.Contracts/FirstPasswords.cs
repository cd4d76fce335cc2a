using System.Collections.Concurrent;

namespace Governance.Identity.Contracts;

/// <summary>The one-time passwords of the first start, in memory only: the host prints them once.</summary>
public sealed class FirstPasswords
{
    private readonly ConcurrentQueue<FirstPassword> _passwords = new();

    /// <summary>Hands over what is there and forgets it.</summary>
    public IReadOnlyList<FirstPassword> Take()
    {
        var taken = new List<FirstPassword>();
        while (_passwords.TryDequeue(out var password))
        {
            taken.Add(password);
        }

        return taken;
    }

    /// <summary>Keeps a password until it is taken.</summary>
    public void Add(FirstPassword password) => _passwords.Enqueue(password);
}
