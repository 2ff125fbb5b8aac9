package org.rapporteur.site;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;

/**
 * The settings of this portal, all under {@code rapporteur.*}. A wrong or unknown one stops the
 * start and says which.
 *
 * @param baseUrl Where the portal lives for the outside world, without a path, for instance
 *     https://rapporteur.example. With https, cookies are secure and bound to this host.
 * @param siteName The portal's name, as shown in its head, in feeds and in shared links.
 * @param timeZone The zone in which times are shown, for instance Europe/Brussels.
 * @param dataFolder The folder that holds the portal's data. It is made when it is not there.
 * @param sampleContent Whether an empty portal is filled with its first content when it starts.
 * @param trustedProxies Addresses or networks (CIDR) of the proxies in front. Their X-Forwarded-For
 *     and X-Forwarded-Proto headers are believed, nobody else's.
 * @param setup How the first administrator is made without the setup page.
 * @param operator Who runs this portal, as the imprint and the privacy page say.
 */
@Validated
@ConfigurationProperties(prefix = "rapporteur", ignoreUnknownFields = false)
public record RapporteurProperties(
        @DefaultValue("http://127.0.0.1:8080") BaseUrl baseUrl,
        @DefaultValue("Rapporteur") @NotBlank @Size(max = 60) String siteName,
        @DefaultValue("Europe/Brussels") ZoneId timeZone,
        @DefaultValue("./data") Path dataFolder,
        @DefaultValue("true") boolean sampleContent,
        @DefaultValue
                List<
                                @Pattern(
                                        regexp = Proxies.ADDRESS_OR_NETWORK,
                                        message =
                                                "must be an IP address or a network such as"
                                                        + " 10.0.0.0/8")
                                String>
                        trustedProxies,
        @DefaultValue @Valid Setup setup,
        @DefaultValue @Valid Operator operator) {

    public RapporteurProperties {
        trustedProxies = List.copyOf(trustedProxies);
    }

    /**
     * How the first administrator is made without the setup page.
     *
     * @param email The e-mail address of the first administrator, made when the portal starts.
     * @param passwordFile The file whose first line is that administrator's password.
     * @param name The name of the first administrator.
     */
    public record Setup(
            @Nullable @Email @Size(max = 254) String email,
            @Nullable Path passwordFile,
            @DefaultValue("Administrator") @NotBlank @Size(max = 100) String name) {}

    /**
     * Who runs this portal. Plain words, in several lines where that is wanted; while one is not
     * given, its page says so.
     *
     * @param name The person or body that runs the portal.
     * @param address The operator's postal address.
     * @param contact How to reach the operator, for corrections too: an e-mail address, a number.
     * @param responsible Who is responsible for the content, with address where the law asks it.
     * @param logNotice Whether requests are logged, what of them, and for how long.
     */
    public record Operator(
            @Nullable @Size(max = 200) String name,
            @Nullable @Size(max = 500) String address,
            @Nullable @Size(max = 500) String contact,
            @Nullable @Size(max = 500) String responsible,
            @Nullable @Size(max = 1000) String logNotice) {}
}
