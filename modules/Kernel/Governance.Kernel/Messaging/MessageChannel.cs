namespace Governance.Kernel.Messaging;

/// <summary>How a message reaches somebody outside the program.</summary>
public enum MessageChannel
{
    /// <summary>Mail; the address is <c>name@host</c>.</summary>
    Mail,

    /// <summary>A text message; the address is a phone number.</summary>
    Sms,

    /// <summary>WeChat; the address is what the gateway knows the person by.</summary>
    WeChat,
}
