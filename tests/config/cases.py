# SPDX-License-Identifier: Apache-2.0
"""cases - configurations with one weakness each: a healthy one, with one place changed.

(family, base, name, what stands there, what shall stand there, the checks that must fail then and no others)
An empty `what stands there` puts the new text before the end."""


def _add(text):
    return ("", text)


IOS, ROUTER, RGOS, RGCORE, VRP, USG, H3C, SECPATH, ASA, ASA2 = (
    "ios-access", "ios-router", "rgos-access", "rgos-core", "vrp-access", "vrp-usg", "comware-access", "comware-secpath", "asa-firewall", "asa-edge")

# A firewall of zones, for the router.
ZONES = """parameter-map type inspect AUDIT
 audit-trail on
zone security IN
zone security OUT
class-map type inspect match-any WEB
 match protocol http
 match protocol https
policy-map type inspect IN-OUT
 class type inspect WEB
  inspect AUDIT
 class class-default
  drop log
zone-pair security IN-OUT source IN destination OUT
 service-policy type inspect IN-OUT
"""

# The second desk of the switch, and where the next port begins.
_DESK = (" switchport port-security\n ip verify source\n storm-control broadcast level 5.00\n spanning-tree portfast\n"
         "!\ninterface GigabitEthernet0/3")

CASES = [
    # ---- Cisco IOS, switch
    (IOS, "password plain", "username chen.jun privilege 7 secret 5 $1$S3cr$S3cretMarkerC.0123456789",
     "username chen.jun privilege 7 password 0 Marker!Long3cretMarker", "passwords-plain"),
    (IOS, "password type 7", "username chen.jun privilege 7 secret 5 $1$S3cr$S3cretMarkerC.0123456789",
     "username chen.jun privilege 7 password 7 08771E1D180A0B0B1F0718", "passwords-plain"),
    (IOS, "password type 7 that is the name", "username chen.jun privilege 7 secret 5 $1$S3cr$S3cretMarkerC.0123456789",
     "username cisco privilege 7 password 7 02050D480809", "passwords-plain passwords-weak default-accounts"),
    (IOS, "account without a password", "username chen.jun privilege 7 secret 5 $1$S3cr$S3cretMarkerC.0123456789",
     "username chen.jun privilege 7", "accounts-have-passwords"),
    (IOS, "default account", "username chen.jun privilege 7 secret", "username admin privilege 7 secret", "default-accounts"),
    (IOS, "enable password", "enable secret 9 $9$S3cretMarkerA$S3cretMarkerHash0123456789abcdefgh", "enable password 7 08771E1D180A0B0B1F0718",
     "passwords-plain enable-secret"),
    (IOS, "no aaa", "aaa new-model\n!\naaa authentication login default group tacacs+ local", "no aaa new-model",
     "aaa console-authentication"),
    (IOS, "no aaa, and a password for the line", [("aaa new-model\n!\naaa authentication login default group tacacs+ local", "no aaa new-model"),
                                                 ("line vty 0 4\n", "line vty 0 4\n password 5 $1$S3cr$S3cretMarkerV.0123456789\n login\n")],
     "", "aaa console-authentication lines-need-accounts"),
    (IOS, "telnet on a line", " exec-timeout 10 0\n transport input ssh\n!\nntp auth", " exec-timeout 10 0\n transport input telnet ssh\n!\nntp auth",
     "telnet-off"),
    (IOS, "all protocols on a line", " transport input ssh\nline vty 5 15", " transport input all\nline vty 5 15", "telnet-off"),
    (IOS, "no word on protocols", " transport input ssh\nline vty 5 15", "line vty 5 15", "telnet-off"),
    (IOS, "http", "no ip http server", "ip http server\nip http access-class ipv4 MGMT", "http-off"),
    (IOS, "sign-in by no method where the servers are silent", "aaa authentication login default group tacacs+ local",
     "aaa authentication login default group tacacs+ none", "lines-need-accounts console-authentication"),
    (IOS, "port that has it from a template", *_add("template DESK\n switchport mode access\n switchport port-security\n storm-control broadcast level 5.00\n!\n"
                                                  "interface GigabitEthernet1/0/9\n description desk 309\n switchport access vlan 10\n source template DESK\n"), None),
    (IOS, "port from a template that says less", *_add("template DESK\n switchport mode access\n storm-control broadcast level 5.00\n!\n"
                                                     "interface GigabitEthernet1/0/9\n description desk 309\n switchport access vlan 10\n source template DESK\n"),
     "port-security"),
    (IOS, "user of the second version", *_add("snmp-server user S3cretMarkerU READERS v2c\n"), "snmp-v3"),
    (IOS, "cable of a pair of switches", *_add("interface TenGigabitEthernet1/0/1\n stackwise-virtual link 1\n!\n"), None),
    (IOS, "length by the policy of each account", [
        ("security passwords min-length 10\n", "aaa common-criteria policy STAFF\n min-length 12\n!\n"),
        ("username li.wei privilege", "username li.wei common-criteria-policy STAFF privilege"),
        ("username chen.jun privilege", "username chen.jun common-criteria-policy STAFF privilege")], "", None),
    (IOS, "length by the policy of one account", [
        ("security passwords min-length 10\n", "aaa common-criteria policy STAFF\n min-length 12\n!\n"),
        ("username li.wei privilege", "username li.wei common-criteria-policy STAFF privilege")], "", "password-length"),
    (IOS, "length by a policy that asks for little", [
        ("security passwords min-length 10\n", "aaa common-criteria policy STAFF\n min-length 6\n!\n"),
        ("username li.wei privilege", "username li.wei common-criteria-policy STAFF privilege"),
        ("username chen.jun privilege", "username chen.jun common-criteria-policy STAFF privilege")], "", "password-length"),
    (IOS, "http with a list that is not there", "no ip http server", "ip http server\nip http access-class 10", "http-off web-access-list"),
    (IOS, "https without a list", "no ip http secure-server", "ip http secure-server", "web-access-list"),
    (IOS, "tftp", *_add("tftp-server flash:ios.bin\n"), "tftp-off"),
    (IOS, "ssh of both versions", "ip ssh version 2\n", "", "ssh-version"),
    (IOS, "ssh with old ciphers", "encryption aes256-ctr aes128-ctr", "encryption aes256-ctr 3des-cbc", "ssh-algorithms"),
    (IOS, "ssh with old ciphers as a client", *_add("ip ssh client algorithm encryption aes256-ctr 3des-cbc\n"), None),
    (IOS, "line without a list", " access-class MGMT in\n exec-timeout 10 0\n transport input ssh\n!", " exec-timeout 10 0\n transport input ssh\n!",
     "vty-access-list"),
    (IOS, "list that lets all in", " permit 10.9.9.0 0.0.0.255\n deny   any log", " permit any", "vty-access-list-narrow"),
    (IOS, "no time-out", "exec-timeout 5 0", "exec-timeout 0 0", "line-timeout"),
    (IOS, "long time-out", "exec-timeout 5 0", "exec-timeout 60 0", "line-timeout"),
    (IOS, "no lock", "login block-for 300 attempts 5 within 60\n", "", "lockout"),
    (IOS, "short passwords", "security passwords min-length 10", "security passwords min-length 6", "password-length"),
    (IOS, "passwords shown", "service password-encryption", "no service password-encryption", "password-encryption"),
    (IOS, "small servers", "no service pad", "service udp-small-servers", "small-services-off"),
    (IOS, "snmp v2c", *_add("snmp-server community S3cretMarkerC1 RO NMS\n"), "snmp-v3"),
    (IOS, "snmp public", *_add("snmp-server community public RO NMS\n"), "snmp-v3 snmp-community"),
    (IOS, "snmp writes, for all", *_add("snmp-server community S3cretMarkerC2 RW\n"), "snmp-v3 snmp-read-only snmp-access-list"),
    (IOS, "snmp v3 without encryption", "v3 priv read", "v3 auth read", "snmp-privacy"),
    (IOS, "no log server", "logging host 10.9.8.20\n", "", "log-host"),
    (IOS, "logging off", *_add("no logging on\n"), "log-enabled"),
    (IOS, "few logs sent", "logging trap informational", "logging trap errors", "log-level"),
    (IOS, "no date in logs", "service timestamps log datetime msec localtime show-timezone", "service timestamps log uptime", "log-timestamps"),
    (IOS, "changes not logged", "aaa accounting commands 15 default start-stop group tacacs+\n!", "!", None),
    (IOS, "no time", "ntp server 10.9.8.40 key 1\n", "", "time-server"),
    (IOS, "time not authenticated", "ntp server 10.9.8.40 key 1", "ntp server 10.9.8.40", "time-authenticated"),
    (IOS, "no banner", "banner login ^C\nOnly for persons with permission. All that is done here is recorded.\nusername nobody password none\n^C\n", "",
     "banner"),
    (IOS, "unused port up", "interface GigabitEthernet0/3\n switchport access vlan 998\n switchport mode access\n shutdown",
     "interface GigabitEthernet0/3", "unused-ports"),
    (IOS, "no port security", " switchport mode access\n switchport port-security\n ip verify", " switchport mode access\n ip verify", "port-security"),
    (IOS, "no dhcp snooping", "ip dhcp snooping\nip arp", "ip arp", "dhcp-snooping"),
    (IOS, "no arp inspection", "ip arp inspection vlan 10,20\n", "", "arp-inspection"),
    (IOS, "no bpdu guard", "spanning-tree portfast bpduguard default\n", "", "bpdu-guard"),
    (IOS, "spanning tree off", *_add("no spanning-tree vlan 10\n"), "spanning-tree"),
    (IOS, "open port that is called unused", *_add("interface GigabitEthernet1/0/47\n description Unused port, shut down\n switchport mode access\n"
                                                   " switchport port-security\n storm-control broadcast level 1.00\n ip verify source\n"
                                                   " spanning-tree bpduguard enable\n"), "unused-ports"),
    (IOS, "native vlan 1", " switchport trunk native vlan 998\n", "", "trunk-native-vlan"),
    (IOS, "trunk of all vlans", " switchport trunk allowed vlan 10,20,99\n", "", "trunk-vlans"),
    (IOS, "dynamic port", " switchport access vlan 10\n switchport mode access\n switchport port-security\n",
     " switchport access vlan 10\n switchport mode dynamic desirable\n switchport port-security\n", "dynamic-trunk"),
    (IOS, "lists of version 4 only, and addresses of both", " ip address 10.9.9.12 255.255.255.0\n",
     " ip address 10.9.9.12 255.255.255.0\n ipv6 address 2001:DB8:9::12/64\n", "vty-access-list"),
    (IOS, "lists and addresses of both versions", [
        (" ip address 10.9.9.12 255.255.255.0\n", " ip address 10.9.9.12 255.255.255.0\n ipv6 address 2001:DB8:9::12/64\n"),
        (" exec-timeout 10 0\n transport", " ipv6 access-class MGMT6 in\n exec-timeout 10 0\n transport"),
        ("logging trap", "ipv6 access-list MGMT6\n permit ipv6 2001:DB8:9::/64 any\nlogging trap")], "", None),
    (IOS, "list of version 6 for who goes out", [
        (" ip address 10.9.9.12 255.255.255.0\n", " ip address 10.9.9.12 255.255.255.0\n ipv6 address 2001:DB8:9::12/64\n"),
        (" exec-timeout 10 0\n transport", " ipv6 access-class MGMT6 out\n exec-timeout 10 0\n transport"),
        ("logging trap", "ipv6 access-list MGMT6\n permit ipv6 2001:DB8:9::/64 any\nlogging trap")], "", "vty-access-list"),
    (IOS, "sign-in by one password for all rights", [
        ("aaa authorization exec", "aaa authentication login ENABLE enable\naaa authorization exec"),
        ("line vty 5 15\n", "line vty 5 15\n login authentication ENABLE\n")], "", "lines-need-accounts"),
    (IOS, "one password for all rights where the servers are silent", "default group tacacs+ local\naaa authorization",
     "default group tacacs+ enable\naaa authorization", None),
    (IOS, "key of time that is not trusted", "ntp trusted-key 1\n", "", "time-authenticated"),
    (IOS, "another key of time is trusted", "ntp trusted-key 1\n", "ntp trusted-key 2 - 4\n", "time-authenticated"),
    (IOS, "keys of time are trusted from the first to the last", "ntp trusted-key 1\n", "ntp trusted-key 1 - 3\n", None),
    (IOS, "banner of marks", "banner login ^C\nOnly for persons with permission. All that is done here is recorded.\nusername nobody password none\n^C\n",
     "banner login ^C^C\n", "banner"),
    (IOS, "port without the guard that the others have", " storm-control broadcast level 5.00\n spanning-tree portfast\n!\ninterface GigabitEthernet0/3",
     " storm-control broadcast level 5.00\n spanning-tree portfast\n spanning-tree bpduguard disable\n!\ninterface GigabitEthernet0/3", "bpdu-guard"),
    (IOS, "broadcasts may take all of a port", " storm-control broadcast level 5.00\n spanning-tree portfast\n!\ninterface GigabitEthernet0/3",
     " storm-control broadcast level 100.00\n spanning-tree portfast\n!\ninterface GigabitEthernet0/3", "storm-control"),
    (IOS, "multicasts alone are limited", " storm-control broadcast level 5.00\n spanning-tree portfast\n!\ninterface GigabitEthernet0/3",
     " storm-control multicast level 5.00\n spanning-tree portfast\n!\ninterface GigabitEthernet0/3", "storm-control"),
    (IOS, "open port that is called spare", *_add("interface GigabitEthernet1/0/46\n description SPARE\n switchport mode access\n"
                                                 " switchport port-security\n storm-control broadcast level 1.00\n ip verify source\n"
                                                 " spanning-tree bpduguard enable\n"), "unused-ports"),
    (VRP, "lists of version 4 only, and addresses of both", " ip address 10.9.9.13 255.255.255.0\n",
     " ipv6 enable\n ip address 10.9.9.13 255.255.255.0\n ipv6 address 2001:DB8::13/64\n", "vty-access-list"),
    (VRP, "no sign-in by version 6", [
        (" ip address 10.9.9.13 255.255.255.0\n", " ipv6 enable\n ip address 10.9.9.13 255.255.255.0\n ipv6 address 2001:DB8::13/64\n"),
        ("stelnet server enable\n", "stelnet server enable\nundo stelnet ipv6 server enable\n")], "", None),
    (VRP, "sign-in by one address of version 4", [
        (" ip address 10.9.9.13 255.255.255.0\n", " ipv6 enable\n ip address 10.9.9.13 255.255.255.0\n ipv6 address 2001:DB8::13/64\n"),
        ("stelnet server enable\n", "stelnet server enable\nssh server-source -i Vlanif99\n")], "", None),
    (VRP, "lists and addresses of both versions", [
        (" ip address 10.9.9.13 255.255.255.0\n", " ipv6 enable\n ip address 10.9.9.13 255.255.255.0\n ipv6 address 2001:DB8::13/64\n"),
        (" acl 2001 inbound\n", " acl 2001 inbound\n acl ipv6 2003 inbound\n"),
        ("hwtacacs-server template ht\n", "acl ipv6 number 2003\n rule 5 permit source 2001:DB8:1::/64\n#\nhwtacacs-server template ht\n")],
     "", None),
    (VRP, "key of time that is not trusted", "ntp-service reliable authentication-keyid 1\n", "", "time-authenticated"),
    (VRP, "another key of time is trusted", "unicast-server 10.9.8.40 authentication-keyid 1", "unicast-server 10.9.8.40 authentication-keyid 9",
     "time-authenticated"),
    (VRP, "key of time as newer releases trust it", "ntp-service reliable authentication-keyid 1\n", "ntp-service trusted authentication-keyid 1\n", None),
    (VRP, "broadcasts may take all of a port", " storm-control broadcast min-rate 100 max-rate 200\n", " broadcast-suppression 100\n", "storm-control"),
    (VRP, "broadcasts may take a part of a port", " storm-control broadcast min-rate 100 max-rate 200\n", " broadcast-suppression 5\n", None),
    (VRP, "broadcasts are limited in two words", " storm-control broadcast min-rate 100 max-rate 200\n", " storm suppression broadcast 5\n", None),
    (H3C, "lists of version 4 only, and addresses of both", " ip address 10.9.9.14 255.255.255.0\n",
     " ip address 10.9.9.14 255.255.255.0\n ipv6 address 2001:DB8::14/64\n", "vty-access-list"),
    (H3C, "lists and addresses of both versions", [
        (" ip address 10.9.9.14 255.255.255.0\n", " ip address 10.9.9.14 255.255.255.0\n ipv6 address 2001:DB8::14/64\n"),
        (" ssh server acl 2001\n", " ssh server acl 2001\n ssh server ipv6 acl ipv6 2005\n"),
        ("hwtacacs scheme ht\n", "acl ipv6 basic 2005\n rule 0 permit source 2001:DB8:1::/64\n#\nhwtacacs scheme ht\n")], "", None),
    (H3C, "key of time that is not trusted", " ntp-service reliable authentication-keyid 1\n", "", "time-authenticated"),
    (H3C, "header of marks", " header legal %Only for persons with permission.\nAll that is done here is recorded.%", " header legal %%", "banner"),
    (H3C, "broadcasts may take all of a port", " broadcast-suppression 5\n", " broadcast-suppression 100\n", "storm-control"),
    (RGOS, "key of time that is not trusted", "ntp trusted-key 1\n", "", "time-authenticated"),
    (RGOS, "banner of marks", "banner login ^C\nOnly for persons with permission.\n^C\n", "banner login ^C\n^C\n", "banner"),
    (RGOS, "lists of version 4 only, and addresses of both", "interface VLAN 99\n", "interface VLAN 99\n ipv6 address 2001:DB8::1/64\n",
     "vty-access-list"),
    (ASA, "key of time that is not trusted", "ntp trusted-key 1\n", "", "time-authenticated"),
    (ASA, "any to any, at times", "access-list outside_in extended deny ip any any log\n",
     "access-list outside_in extended permit ip any any time-range WORK\naccess-list outside_in extended deny ip any any log\n",
     "any-any file-sharing-blocked"),
    (ROUTER, "exit with a list of version 4 only, and addresses of both", [
        (" ip nat outside\n", " ip nat outside\n ipv6 address 2001:DB8:F::2/64\n"),
        (" access-class MGMT in\n", " access-class MGMT in\n ipv6 access-class MGMT6 in\n"),
        ("logging trap", "ipv6 access-list MGMT6\n permit ipv6 2001:DB8:9::/64 any\nlogging trap")], "", "exit-access-list"),
    (ROUTER, "exit with lists and addresses of both versions", [
        (" ip nat outside\n", " ip nat outside\n ipv6 address 2001:DB8:F::2/64\n ipv6 traffic-filter OUT6 in\n"),
        (" access-class MGMT in\n", " access-class MGMT in\n ipv6 access-class MGMT6 in\n"),
        ("logging trap", "ipv6 access-list MGMT6\n permit ipv6 2001:DB8:9::/64 any\nipv6 access-list OUT6\n permit tcp any any established\n"
                         "logging trap")], "", None),
    ("vrp-ar-v200r010", "exit with a list of version 4 only, and addresses of both", " ip address 198.51.100.10 255.255.255.248\n",
     " ip address 198.51.100.10 255.255.255.248\n ipv6 address 2001:DB8:F::2/64\n", "exit-access-list vty-access-list"),
    ("vrp-ar-v200r010", "exit with lists and addresses of both versions", [
        (" ip address 198.51.100.10 255.255.255.248\n",
         " ip address 198.51.100.10 255.255.255.248\n ipv6 address 2001:DB8:F::2/64\n traffic-filter inbound ipv6 acl 3101\n"),
        ("acl number 3200\n", "acl ipv6 number 3101\n rule 5 deny ipv6\nacl number 3200\n")], "", "vty-access-list"),
    (USG, "any to any, at times", " rule name clients_to_internet", " rule name then\n  source-zone untrust\n  destination-zone trust\n"
     "  time-range work\n  session logging\n  action permit\n rule name clients_to_internet", "any-any file-sharing-blocked"),
    (USG, "any to any for some persons, at times", " rule name clients_to_internet", " rule name then\n  source-zone untrust\n  destination-zone trust\n"
     "  user user-group /default/doctors\n  time-range work\n  session logging\n  action permit\n rule name clients_to_internet",
     "file-sharing-blocked remote-desktop-blocked management-from-outside"),
    (USG, "ssh and desktop by a rule of no zone", " rule name clients_to_internet", " rule name care\n  service ssh\n"
     "  service protocol tcp destination-port 3389\n  session logging\n  action permit\n rule name clients_to_internet",
     "management-from-outside remote-desktop-blocked"),
    (USG, "desktop of some clients by a rule of no zone", " rule name clients_to_internet", " rule name care\n  source-address address-set clients\n"
     "  service protocol tcp destination-port 3389\n  session logging\n  action permit\n rule name clients_to_internet", None),
    (SECPATH, "any to any, at times, as the first of its conditions", " rule 3 name rest\n", " rule 4 name then\n  action pass\n  logging enable\n"
     "  time-range work\n  source-zone Untrust\n  destination-zone Trust\n rule 3 name rest\n", "any-any file-sharing-blocked"),
    (SECPATH, "any to any at times, of one application", " rule 3 name rest\n", " rule 4 name then\n  action pass\n  logging enable\n"
     "  time-range work\n  source-zone Untrust\n  destination-zone Trust\n  application voip\n rule 3 name rest\n",
     "file-sharing-blocked remote-desktop-blocked management-from-outside"),
    (IOS, "port that passes over what bridges say", " storm-control broadcast level 5.00\n spanning-tree portfast\n!\ninterface GigabitEthernet0/3",
     " storm-control broadcast level 5.00\n spanning-tree portfast\n spanning-tree bpdufilter enable\n!\ninterface GigabitEthernet0/3", "bpdu-guard"),
    (IOS, "802.1X", _DESK, _DESK.replace("switchport port-security", "authentication port-control auto\n dot1x pae authenticator"), None),
    (IOS, "802.1X that takes everybody for known", _DESK,
     _DESK.replace("switchport port-security", "authentication port-control force-authorized\n dot1x pae authenticator"), "port-security"),
    (IOS, "802.1X that only watches", _DESK,
     _DESK.replace("switchport port-security", "authentication open\n authentication port-control auto\n dot1x pae authenticator"), "port-security"),
    (IOS, "802.1X that lets in by a list before", [
        (_DESK, _DESK.replace("switchport port-security", "ip access-group BEFORE in\n authentication open\n authentication port-control auto")),
        ("logging trap", "ip access-list extended BEFORE\n permit udp any any eq bootps\nlogging trap")], "", None),
    (VRP, "port that passes over what bridges say", " stp edged-port enable\n dot1x enable", " stp edged-port enable\n stp bpdu-filter enable\n dot1x enable",
     "bpdu-guard"),
    (VRP, "list for all of SNMP that lets all in", *_add("snmp-agent acl 2008\nacl number 2008\n rule 5 permit\n#\nsnmp-agent sys-info version v2c v3\n"
                                                        "snmp-agent community read public\n"), "snmp-v3 snmp-community snmp-access-list"),
    (VRP, "list for all of SNMP", *_add("snmp-agent acl 2002\nsnmp-agent sys-info version v2c v3\nsnmp-agent community read public\n"),
     "snmp-v3 snmp-community"),
    (IOS, "no storm control", " storm-control broadcast level 5.00\n spanning-tree portfast\n!\ninterface GigabitEthernet0/3",
     " spanning-tree portfast\n!\ninterface GigabitEthernet0/3", "storm-control"),
    (IOS, "proxy arp", " no ip proxy-arp\n", "", "proxy-arp-off"),
    (IOS, "list of no use", *_add("access-list 77 permit 10.1.1.1\n"), "unused-access-lists"),
    (IOS, "line with a list that is not there", " access-class MGMT in", " access-class NOBODY in", "vty-access-list unused-access-lists"),
    (IOS, "list that lets all in by its wildcard", " permit 10.9.9.0 0.0.0.255\n deny   any log", " permit 0.0.0.0 255.255.255.255", "vty-access-list-narrow"),
    (IOS, "dhcp snooping of other VLANs than the ports'", "ip dhcp snooping vlan 10,20\n", "ip dhcp snooping vlan 20-30,99\n", "dhcp-snooping"),
    (IOS, "dhcp snooping of a range, in two lines", "ip dhcp snooping vlan 10,20\n", "ip dhcp snooping vlan 20\nip dhcp snooping vlan 5-12\n", None),
    (IOS, "arp inspection of other VLANs than the ports'", "ip arp inspection vlan 10,20\n", "ip arp inspection vlan 20\n", "arp-inspection"),
    (VRP, "VLAN that no DHCP snooping looks at", " description desk 302\n port link-type access\n port default vlan 10\n stp edged-port enable\n dot1x enable\n"
     " storm-control broadcast min-rate 100 max-rate 200\n dhcp snooping enable\n", " description desk 302\n port link-type access\n port default vlan 20\n"
     " stp edged-port enable\n dot1x enable\n storm-control broadcast min-rate 100 max-rate 200\n", "dhcp-snooping"),
    (VRP, "dhcp snooping by VLANs", [(" storm-control broadcast min-rate 100 max-rate 200\n dhcp snooping enable\n", " storm-control broadcast min-rate 100 max-rate 200\n"),
                                     ("dhcp snooping enable\n#", "dhcp snooping enable\ndhcp snooping enable vlan 2 to 10 99\n#")], "", None),
    (ROUTER, "key of OSPF that is not used", " ip ospf authentication message-digest\n", "", "routing-authenticated"),
    (ROUTER, "key of OSPF that the area has used", [(" ip ospf authentication message-digest\n", ""), (" network 10.1.0.0", " area 0 authentication message-digest\n network 10.1.0.0")], "", None),
    (ASA, "host that may ask by a community", *_add("snmp-server host management 10.9.8.10 community public version 2c\n"), "snmp-v3 snmp-community"),
    (ASA, "host that is only told", *_add("snmp-server host management 10.9.8.10 trap community public version 2c\n"), None),
    (IOS, "dhcp snooping of no vlan", "ip dhcp snooping vlan 10,20\n", "", "dhcp-snooping"),
    (IOS, "snmp with a list that is not there", *_add("snmp-server community S3cretMarkerC9 RO NOBODY\n"), "snmp-v3 snmp-access-list"),
    (IOS, "cut file", "\nend\n", "\n", "configuration-complete"),
    (IOS, "word on logging that names no host", "logging host 10.9.8.20", "logging snmp-trap emergencies", "log-host"),
    (IOS, "sign-in by no method", "aaa authentication login default group tacacs+ local", "aaa authentication login default none",
     "lines-need-accounts console-authentication"),
    (IOS, "no method for all", "aaa authentication login default group tacacs+ local\n", "", "console-authentication"),
    (IOS, "sign-in by the password of the line", [("aaa authentication login default group tacacs+ local", "aaa authentication login default line"),
                                                 ("line vty 0 4\n", "line vty 0 4\n password 5 $1$S3cr$S3cretMarkerV.0123456789\n")], "", "lines-need-accounts"),
    (IOS, "sign-in by a password of the line that is not set", "aaa authentication login default group tacacs+ local",
     "aaa authentication login default line", ""),
    (IOS, "snmp with a list of version 6 only", *_add("snmp-server community S3cretMarkerC3 RO ipv6 NMS6\n"), "snmp-v3 snmp-access-list"),
    (IOS, "list of frames by its number", *_add("access-list 700 permit 0016.3e12.3456 0000.0000.0000\n"), None),
    # ---- Cisco IOS-XE, router
    (ROUTER, "source routes", "no ip source-route\n", "", "source-route-off"),
    (ROUTER, "directed broadcast", " no ip redirects\n", " ip directed-broadcast\n", "directed-broadcast-off"),
    (ROUTER, "proxy arp", " ip address 10.1.0.1 255.255.255.252\n no ip proxy-arp", " ip address 10.1.0.1 255.255.255.252", "proxy-arp-off"),
    (ROUTER, "cdp to the provider", " no cdp enable\n", "", "discovery-outside"),
    (ROUTER, "routing without a key", " ip ospf authentication message-digest\n ip ospf message-digest-key 1 md5 7 0S3cretMarkerG8888\n",
     " ip ospf cost 10\n", "routing-authenticated"),
    (ROUTER, "a port without a key beside one that has it", [
        (" network 10.1.0.0 0.0.0.3 area 0\n", " network 10.1.0.0 0.0.0.15 area 0\n"),
        (" no passive-interface GigabitEthernet0/0/1\n", " no passive-interface GigabitEthernet0/0/1\n no passive-interface GigabitEthernet0/0/7\n"),
        ("", "interface GigabitEthernet0/0/7\n description to archive\n ip address 10.1.0.9 255.255.255.252\n no ip proxy-arp\n!\n")], "", "routing-authenticated"),
    (ROUTER, "a silent port without a key beside one that has it", [
        (" network 10.1.0.0 0.0.0.3 area 0\n", " network 10.1.0.0 0.0.0.15 area 0\n"),
        ("", "interface GigabitEthernet0/0/7\n description to archive\n ip address 10.1.0.9 255.255.255.252\n no ip proxy-arp\n!\n")], "", None),
    (ROUTER, "bgp that listens without a key", *_add("router bgp 65001\n bgp listen range 10.3.0.0/16 peer-group SITES\n neighbor SITES peer-group\n"
                                                   " neighbor SITES remote-as 65002\n"), "routing-authenticated"),
    (ROUTER, "bgp that listens with a key", *_add("router bgp 65001\n bgp listen range 10.3.0.0/16 peer-group SITES\n neighbor SITES peer-group\n"
                                                " neighbor SITES remote-as 65002\n neighbor SITES password 7 0S3cretMarkerG8888\n"), None),
    (ROUTER, "ospf of version 6 without a key", *_add("interface GigabitEthernet0/0/7\n ipv6 enable\n ospfv3 1 ipv6 area 0\n no ip proxy-arp\n!\n"
                                                    "router ospfv3 1\n address-family ipv6 unicast\n exit-address-family\n"), "routing-authenticated"),
    (ROUTER, "ospf of version 6 with a key", *_add("interface GigabitEthernet0/0/7\n ipv6 enable\n ospfv3 1 ipv6 area 0\n"
                                                 " ospfv3 authentication key-chain OSPF\n no ip proxy-arp\n!\n"
                                                 "router ospfv3 1\n address-family ipv6 unicast\n exit-address-family\n"), None),
    (ROUTER, "ospf of version 6 of old releases without a key", *_add("interface GigabitEthernet0/0/7\n ipv6 enable\n ipv6 ospf 1 area 0\n"
                                                                    " no ip proxy-arp\n!\nipv6 router ospf 1\n router-id 10.1.0.1\n"), "routing-authenticated"),
    (ROUTER, "ospf of version 6 of old releases with a key", *_add("interface GigabitEthernet0/0/7\n ipv6 enable\n ipv6 ospf 1 area 0\n"
                                                                 " no ip proxy-arp\n!\nipv6 router ospf 1\n area 0 encryption ipsec spi 500 esp null sha1 7 0S3cretMarkerG\n"), None),
    (ROUTER, "address of a tunnel", *_add("interface Tunnel7\n ip address 10.1.0.33 255.255.255.252\n tunnel source 203.0.113.2\n"), None),
    (ROUTER, "bgp without a key", *_add("router bgp 65001\n neighbor 203.0.113.1 remote-as 65000\n"), "routing-authenticated"),
    (ROUTER, "exit without a list", " ip access-group OUTSIDE-IN in\n", "", "exit-access-list unused-access-lists"),
    (ROUTER, "any to any", " deny   ip 10.0.0.0 0.255.255.255 any log\n deny   tcp any any range 135 139\n"
     " deny   udp any any range 135 netbios-ss\n deny   tcp any any eq 445\n", " permit ip any any\n",
     "any-any rules-shadowed rules-redundant file-sharing-blocked"),
    (ROUTER, "shadowed rule", " permit tcp any host 203.0.113.2 eq 443\n",
     " permit tcp any host 203.0.113.2 eq 443\n permit tcp host 198.51.100.7 host 203.0.113.2 eq 445\n", "rules-shadowed"),
    (ROUTER, "redundant rule", " permit tcp any host 203.0.113.2 eq 443\n",
     " permit tcp any host 203.0.113.2 eq 443\n permit tcp host 198.51.100.7 host 203.0.113.2 eq 443\n", "rules-redundant"),
    (ROUTER, "file sharing open", " deny   tcp any any eq 445\n permit tcp any host 203.0.113.2 eq 443\n", " permit tcp any host 203.0.113.2\n",
     "file-sharing-blocked remote-desktop-blocked management-from-outside"),
    (ROUTER, "ssh from everywhere", " permit tcp any host 203.0.113.2 eq 443\n", " permit tcp any host 203.0.113.2 eq 22\n", "management-from-outside"),
    (ROUTER, "desktop mapped", "static tcp 10.20.0.10 443 203.0.113.2 443 extendable", "static tcp 10.20.0.12 3389 interface GigabitEthernet0/0/0 3389",
     "nat-management"),
    (ROUTER, "database mapped", "static tcp 10.20.0.10 443 203.0.113.2 443 extendable", "static tcp 10.20.0.12 1433 203.0.113.2 11433",
     "nat-database"),
    (ROUTER, "host mapped whole", "static tcp 10.20.0.10 443 203.0.113.2 443 extendable", "static 10.20.0.10 203.0.113.5", "nat-whole-host"),
    (ROUTER, "host mapped whole, by a virtual interface", *_add("ip nat source static 10.20.0.10 203.0.113.5\n"), "nat-whole-host"),
    (ROUTER, "exit with a list that is not there", "ip access-group OUTSIDE-IN in", "ip access-group NOBODY in", "exit-access-list unused-access-lists"),
    (ROUTER, "exit with a list of version 6", " ip access-group OUTSIDE-IN in\n", " ipv6 traffic-filter SIX in\n", "exit-access-list unused-access-lists"),
    (ROUTER, "exit with a list of frames", " ip access-group OUTSIDE-IN in\n", " mac access-group 700 in\n", "exit-access-list unused-access-lists"),
    (ROUTER, "all but some let in", " deny   ip any any log\n", " permit ip any any\n", "management-from-outside remote-desktop-blocked"),
    (ROUTER, "zones", *_add(ZONES), None),
    (ROUTER, "zones without a log", *_add(ZONES.replace(" audit-trail on\n", "")), "rules-logged"),
    (ROUTER, "zones that let all through", *_add(ZONES.replace("  drop log", "  pass")), "rules-logged any-any file-sharing-blocked"),
    (ROUTER, "zones with a list that lets all through", *_add(
        ZONES.replace(" match protocol http\n match protocol https", " match access-group name ALL") + "ip access-list extended ALL\n permit ip any any\n"),
     "any-any file-sharing-blocked"),
    (ROUTER, "zones with shares between them", *_add(ZONES.replace("match protocol https", "match protocol microsoft-ds")), "file-sharing-blocked"),
    (ROUTER, "aux port", "line aux 0\n no exec\n transport input none", "line aux 0\n login authentication none\n exec-timeout 0 0", "line-timeout"),
    (ROUTER, "rule never met", " permit tcp any host 203.0.113.2 eq 443\n", " permit tcp any host 203.0.113.2 eq 443 (0 matches)\n", "rules-used"),
    (ROUTER, "console that nothing comes in over, and that asks nobody", [("aaa authentication login default local\n", "aaa authentication login default local\n"
        "aaa authentication login FREE none\n"), ("line con 0\n", "line con 0\n login authentication FREE\n transport input none\n")], "", "console-authentication"),
    (ROUTER, "neighbour of a VRF without a password", *_add(
        "router bgp 64900\n bgp log-neighbor-changes\n !\n address-family ipv4 vrf CLINIC\n  neighbor 10.77.0.2 remote-as 64901\n exit-address-family\n"), "routing-authenticated"),
    (ROUTER, "neighbours with a password by group and template", *_add(
        "router bgp 64900\n template peer-session KEYED\n  password 7 0S3cretMarkerQ7777\n exit-peer-session\n neighbor CORE peer-group\n neighbor CORE remote-as 64900\n"
        " neighbor CORE password 7 0S3cretMarkerQ8888\n neighbor 10.77.0.6 peer-group CORE\n neighbor 10.77.0.10 remote-as 64905\n"
        " neighbor 10.77.0.10 inherit peer-session KEYED\n"), None),
    (ROUTER, "neighbours each with a password of its own in a group", *_add(
        "router bgp 64900\n neighbor CORE peer-group\n neighbor CORE remote-as 64900\n neighbor 10.77.0.6 peer-group CORE\n neighbor 10.77.0.6 password 7 0S3cretMarkerQ8888\n"), None),
    (ROUTER, "OSPF that its port names", [
        (" ip ospf authentication message-digest\n ip ospf message-digest-key 1 md5 7 0S3cretMarkerG8888\n", " ip ospf 1 area 0\n"),
        (" network 10.1.0.0 0.0.0.3 area 0\n", "")], "", "routing-authenticated"),
    (ROUTER, "IS-IS without a key", [(" description to core\n", " description to core\n ip router isis\n"), ("router ospf 1", "router isis\n net 49.0001.0000.0000.0001.00\nrouter ospf 1")],
     "", "routing-authenticated"),
    (ROUTER, "EIGRP by its name without a key", *_add(
        "router eigrp WARDS\n !\n address-family ipv4 unicast autonomous-system 77\n  !\n  af-interface default\n   passive-interface\n  exit-af-interface\n  network 10.77.0.0\n"
        " exit-address-family\n"), "routing-authenticated"),
    (ROUTER, "EIGRP by its name with a key", *_add(
        "router eigrp WARDS\n !\n address-family ipv4 unicast autonomous-system 77\n  !\n  af-interface default\n   authentication mode hmac-sha-256 7 0S3cretMarkerQ9999\n"
        "  exit-af-interface\n  network 10.77.0.0\n exit-address-family\n"), None),
    (ROUTER, "all let through, and their answers", [
        (" ip nat inside\n ip ospf", " ip nat inside\n ip access-group WARDS in\n ip ospf"),
        ("ip access-list standard MGMT", "ip access-list extended WARDS\n permit ip any any reflect BACK timeout 300\nip access-list standard MGMT")], "", "any-any file-sharing-blocked"),
    # ---- Ruijie RGOS
    (RGOS, "telnet let in", " transport input ssh\n", "", None),
    (RGOS, "telnet on", "no enable service telnet-server", "enable service telnet-server", None),
    (RGOS, "telnet on and let in", [("no enable service telnet-server", "enable service telnet-server"), (" transport input ssh\n", " transport input telnet ssh\n")],
     "", "telnet-off"),
    (RGOS, "http", "no enable service web-server http\n", "enable service web-server http\n", "http-off web-access-list"),
    (RGOS, "community of versions that are off", *_add("no snmp-server enable version v1\nno snmp-server enable version v2c\nsnmp-server community S3cretMarkerC8 ro\n"), None),
    (RGOS, "community of a version that is on", *_add("no snmp-server enable version v1\nsnmp-server community S3cretMarkerC8 ro\n"), "snmp-v3 snmp-access-list"),
    (RGOS, "web for all", "no enable service web-server http\nno enable service web-server https\n", "enable service web-server all\n",
     "http-off web-access-list"),
    (RGOS, "webmaster", *_add("webmaster level 0 username admin password 7 S3cretMarkerW123\n"), "passwords-reversible default-accounts"),
    (RGOS, "password plain", "username zhao.min privilege 5 secret 5 $1$S3cr$S3cretMarkerC0123456789", "username zhao.min privilege 5 password zhao.min",
     "passwords-plain passwords-weak"),
    (RGOS, "password reversible", "username zhao.min privilege 5 secret 5 $1$S3cr$S3cretMarkerC0123456789", "username zhao.min privilege 5 password 7 S3cretMarkerC12345",
     "passwords-reversible"),
    (RGOS, "line password", [("aaa new-model\n", ""), (" login authentication default\n!\nend", " login\n password 7 S3cretMarkerL1234\n!\nend")], "",
     "lines-need-accounts"),
    (RGOS, "line without a list", " access-class 10 in\n", "", "vty-access-list unused-access-lists"),
    (RGOS, "list of the server before the server", [(" access-class 10 in\n", ""), ("ip ssh version 2\n", "ip ssh version 2\nip ssh access-class 10\n"),
                                                    ("enable service ssh-server\n", ""), ("banner login ^C", "enable service ssh-server\nbanner login ^C")], "", None),
    (RGOS, "list that lets all in", " 10 permit 10.9.9.0 0.0.0.255\n", " 10 permit any\n", "vty-access-list-narrow"),
    (RGOS, "no time-out", " exec-timeout 10 0\n", " exec-timeout 0 0\n", "line-timeout"),
    (RGOS, "short passwords", "password policy min-size 10", "password policy min-size 6", "password-length"),
    (RGOS, "no rule for passwords", "password policy min-size 10\n", "", "password-length"),
    (RGOS, "passwords shown", "service password-encryption\n", "", "password-encryption"),
    (RGOS, "snmp public", *_add("snmp-server community public rw\n"), "snmp-v3 snmp-community snmp-read-only snmp-access-list"),
    (RGOS, "snmp v2c, hidden", *_add("snmp-server community 7 S3cretMarkerC3 ro 20\n"), "snmp-v3"),
    (RGOS, "snmp v3 without encryption", "group NMS v3 priv", "group NMS v3 auth", "snmp-privacy"),
    (RGOS, "no log server", "logging server 10.9.8.20\n", "", "log-host"),
    (RGOS, "few logs sent", "logging trap informational", "logging trap 3", "log-level"),
    (RGOS, "no time", "ntp server 10.9.8.40 key 1\n", "", "time-server"),
    (RGOS, "time not authenticated", "ntp authenticate\n", "", "time-authenticated"),
    (RGOS, "no banner", "banner login ^C\nOnly for persons with permission.\n^C\n", "", "banner"),
    (RGOS, "unused port up", "interface GigabitEthernet 0/3\n shutdown\n", "interface GigabitEthernet 0/3\n", "unused-ports"),
    (RGOS, "no port security", " switchport mode access\n switchport port-security\n ip verify", " switchport mode access\n ip verify", "port-security"),
    (RGOS, "no dhcp snooping", "ip dhcp snooping\nip arp", "ip arp", "dhcp-snooping"),
    (RGOS, "no arp inspection", "ip arp inspection vlan 10\n", "", "arp-inspection"),
    (RGOS, "no bpdu guard", " spanning-tree bpduguard enable\n spanning-tree portfast\n!\ninterface GigabitEthernet 0/3",
     " spanning-tree portfast\n!\ninterface GigabitEthernet 0/3", "bpdu-guard"),
    (RGOS, "native vlan 1", " switchport trunk native vlan 998\n", "", "trunk-native-vlan"),
    (RGOS, "trunk of all vlans", " switchport trunk allowed vlan only 10,99\n", "", "trunk-vlans"),
    (RGOS, "no storm control", " storm-control broadcast level 5\n spanning-tree bpduguard enable\n spanning-tree portfast\n!\ninterface GigabitEthernet 0/3",
     " spanning-tree bpduguard enable\n spanning-tree portfast\n!\ninterface GigabitEthernet 0/3", "storm-control"),
    (RGOS, "ssh of both versions", "ip ssh version 2\n", "no ip ssh version\n", "ssh-version"),
    (RGOS, "ssh without a word on its version", "ip ssh version 2\n", "", "ssh-version"),
    (RGOS, "spanning tree not switched on", "spanning-tree mode rstp\nspanning-tree\n", "spanning-tree mode rstp\n", "spanning-tree"),
    (RGCORE, "database mapped", *_add("ip nat inside source static tcp 10.20.0.12 1433 203.0.113.2 1433\n"), "nat-database"),
    (RGCORE, "ospf without a key", [(" area 0 authentication message-digest\n", ""), (" ip ospf authentication message-digest\n", ""),
                                    (" ip ospf message-digest-key 1 md5 7 S3cretMarkerO1234\n", "")], "", "routing-authenticated"),
    (RGCORE, "any to any", " 10 deny tcp any any eq 445\n 20 deny tcp any any range 135 139\n 30 deny udp any any range 135 139\n"
     " 40 permit ip 10.0.0.0 0.255.255.255 any\n 50 deny ip any any\n", " 10 permit ip any any\n", "any-any file-sharing-blocked"),
    (RGCORE, "file sharing open", " 10 deny tcp any any eq 445\n", "", "file-sharing-blocked"),
    (RGCORE, "shadowed rule", " 50 deny ip any any\n", " 50 permit tcp any any eq 445\n 60 deny ip any any\n", "rules-shadowed"),
    (RGCORE, "ssh with old ciphers", "cipher-mode ctr", "cipher-mode cbc ctr", "ssh-algorithms"),
    (RGCORE, "ssh with md5", "hmac-algorithm sha2-256", "hmac-algorithm md5 sha1", "ssh-algorithms"),
    (RGCORE, "spanning tree off", "spanning-tree mst 0 priority 4096\nspanning-tree\n", "no spanning-tree\n", "spanning-tree"),
    (RGOS, "cut file", "\nend\n", "\n", "configuration-complete"),
    # ---- Huawei VRP, switch
    (VRP, "scheme that asks nobody", "  authentication-mode hwtacacs local\n", "  authentication-mode none\n", "lines-need-accounts console-authentication"),
    (VRP, "telnet that is not switched off", [("stelnet server enable\n", "stelnet server enable\nundo telnet server disable\n"), ("protocol inbound ssh", "protocol inbound all")],
     "", "telnet-off"),
    (VRP, "ssh with old ciphers, as newer releases say it", "ssh server cipher aes256_ctr aes128_ctr", "ssh server secure-algorithms cipher aes256_ctr 3des_cbc", "ssh-algorithms"),
    (VRP, "lists of two versions with one number", [
        (" acl 2001 inbound\n authentication-mode aaa\n idle-timeout 10 0", " acl 2001 inbound\n acl ipv6 2001 inbound\n authentication-mode aaa\n idle-timeout 10 0"),
        ("acl number 2001\n", "acl ipv6 number 2001\n rule 5 permit\nacl number 2001\n")], "", None),
    (VRP, "lines of management stations, of which nothing is said", "user-interface vty 16 20\n acl 2001 inbound\n authentication-mode aaa\n", "user-interface vty 16 20\n", None),
    (VRP, "connections begun", *_add("acl number 3999\n rule 5 permit tcp destination 10.9.9.20 0 destination-port eq 445 tcp-flag syn\n#\ninterface Vlanif77\n"
                                    " traffic-filter inbound acl 3999\n#\n"), "file-sharing-blocked"),
    (VRP, "answers only", *_add("acl number 3999\n rule 5 permit tcp destination 10.9.9.20 0 destination-port eq 445 tcp-flag ack\n#\ninterface Vlanif77\n"
                               " traffic-filter inbound acl 3999\n#\n"), None),
    (VRP, "neighbour of a VPN without a password", *_add("bgp 64900\n #\n ipv4-family unicast\n  undo synchronization\n #\n ipv4-family vpn-instance clinic\n"
                                                        "  peer 10.77.0.2 as-number 64901\n#\n"), "routing-authenticated"),
    (VRP, "neighbour with the password of its group", *_add("bgp 64900\n group core internal\n peer core password cipher %^%#S3cretMarkerQ-abcdefgh%^%#\n peer 10.77.0.6 group core\n"
                                                           " #\n ipv4-family unicast\n  peer core enable\n  peer 10.77.0.6 enable\n  peer 10.77.0.6 group core\n#\n"), None),
    (VRP, "IS-IS without a key", *_add("isis 1\n network-entity 49.0001.0000.0000.0001.00\n#\ninterface Vlanif77\n ip address 10.77.0.1 255.255.255.252\n isis enable 1\n#\n"),
     "routing-authenticated"),
    (VRP, "IS-IS with a key", *_add("isis 1\n network-entity 49.0001.0000.0000.0001.00\n area-authentication-mode hmac-sha256 key-id 1 cipher %^%#S3cretMarkerQ-abcdefgh%^%#\n#\n"
                                   "interface Vlanif77\n ip address 10.77.0.1 255.255.255.252\n isis enable 1\n#\n"), None),
    (VRP, "password plain", "password irreversible-cipher $1a$S3cretMarkerA$S3cretMarkerHash0123456789$", "password simple S3cretMarker!Long",
     "passwords-plain"),
    (VRP, "password reversible", "password irreversible-cipher $1a$S3cretMarkerA$S3cretMarkerHash0123456789$", "password cipher %^%#S3cretMarkerA-abcdefgh%^%#",
     "passwords-reversible"),
    (VRP, "password weak", "password irreversible-cipher $1a$S3cretMarkerA$S3cretMarkerHash0123456789$", "password simple Huawei@123",
     "passwords-plain passwords-weak"),
    (VRP, "default account", [("local-user li.wei", "local-user admin")], "", "default-accounts"),
    (VRP, "line password", " acl 2001 inbound\n authentication-mode aaa\n idle-timeout 10 0",
     " acl 2001 inbound\n authentication-mode password\n set authentication password cipher %^%#S3cretMarkerL-abcdefgh%^%#\n idle-timeout 10 0",
     "lines-need-accounts"),
    (VRP, "line without a password", " acl 2001 inbound\n authentication-mode aaa\n idle-timeout 10 0", " acl 2001 inbound\n authentication-mode none\n idle-timeout 10 0",
     "lines-need-accounts"),
    (VRP, "console without a password", "user-interface con 0\n authentication-mode aaa\n", "user-interface con 0\n", "console-authentication"),
    (VRP, "telnet", [("undo telnet server enable", "telnet server enable"), ("protocol inbound ssh", "protocol inbound all")], "", "telnet-off"),
    (VRP, "telnet let in, of a server that may not run", [("undo telnet server enable\n", ""), ("protocol inbound ssh", "protocol inbound telnet")], "", None),
    (VRP, "telnet let in by an early release", [("V200R019C10SPC500", "V200R006C00SPC300"), ("undo telnet server enable\n", ""),
                                               ("protocol inbound ssh", "protocol inbound telnet")], "", "telnet-off"),
    (VRP, "http", "undo http server enable", "http server enable", "http-off web-access-list"),
    (VRP, "ftp", *_add("ftp server enable\n#\n"), "ftp-off"),
    (VRP, "ssh 1", *_add("ssh server compatible-ssh1x enable\n#\n"), "ssh-version"),
    (VRP, "ssh with old ciphers", "ssh server cipher aes256_ctr aes128_ctr", "ssh server cipher aes256_ctr aes128_cbc 3des", "ssh-algorithms"),
    (VRP, "ssh with md5", "ssh server hmac sha2_256", "ssh server hmac sha2_256 md5 md5_96", "ssh-algorithms"),
    (VRP, "scheme that asks nobody where the servers are silent", "authentication-mode hwtacacs local", "authentication-mode hwtacacs none",
     "lines-need-accounts console-authentication"),
    (VRP, "hybrid port without protection", [
        (" port link-type access\n port default vlan 10\n stp edged-port enable\n port-security enable\n port-security protect-action restrict\n"
         " port-security mac-address sticky\n storm-control broadcast min-rate 100 max-rate 200\n",
         " port hybrid pvid vlan 10\n port hybrid untagged vlan 10\n stp edged-port enable\n")], "", "port-security storm-control"),
    (VRP, "hybrid port to another switch", [
        (" port link-type access\n port default vlan 10\n stp edged-port enable\n port-security enable\n port-security protect-action restrict\n"
         " port-security mac-address sticky\n storm-control broadcast min-rate 100 max-rate 200\n",
         " port hybrid pvid vlan 10\n port hybrid tagged vlan 20\n port hybrid untagged vlan 10\n")], "", None),
    (VRP, "802.1X as some releases say it", " dot1x enable\n", " authentication dot1x mac-authen\n", None),
    (VRP, "cable of a stack", *_add("interface XGigabitEthernet0/0/3\n#\ninterface Stack-Port0/1\n port interface XGigabitEthernet0/0/3 enable\n#\n"), None),
    (VRP, "cables of a stack, from the first to the last", *_add(
        "interface XGigabitEthernet0/0/2\n#\ninterface XGigabitEthernet0/0/3\n#\ninterface XGigabitEthernet0/0/4\n#\n"
        "interface stack-port0/1\n port interface XGigabitEthernet0/0/2 to XGigabitEthernet0/0/3 enable\n#\n"), "unused-ports"),
    (VRP, "bgp that listens without a key", *_add("bgp 65001\n group SITES external\n peer SITES as-number 65002\n peer SITES listen-net 10.3.0.0 16\n#\n"),
     "routing-authenticated"),
    (VRP, "bgp that listens with a key", *_add("bgp 65001\n group SITES external\n peer SITES as-number 65002\n peer SITES listen-net 10.3.0.0 16\n"
                                             " peer SITES password cipher %^%#S3cretMarkerZ-abcdefgh%^%#\n#\n"), None),
    (VRP, "no log is sent", "channel 2 log level informational", "channel 2 log state off", "log-host"),
    (VRP, "no trap is sent as a log", "channel 2 log level informational", "channel 2 log state on level informational trap state off", None),
    (VRP, "dhcp snooping of no VLAN and no port", " dhcp snooping enable\n", "", "dhcp-snooping"),
    ("vrp-core-v200r010", "dhcp snooping of no VLAN", "dhcp snooping enable vlan 10 20 30\n", "", "dhcp-snooping"),
    (VRP, "domain of administrators that asks nobody", [
        ("vlan batch 10", "domain hospital admin\n#\nvlan batch 10"),
        (" domain default\n", " authentication-scheme open\n  authentication-mode none\n domain default\n domain hospital\n  authentication-scheme open\n")], "",
     "lines-need-accounts console-authentication"),
    (VRP, "domain of others that asks nobody", [
        (" domain default\n", " authentication-scheme open\n  authentication-mode none\n domain default\n domain hospital\n  authentication-scheme open\n")], "", None),
    ("vrp-ce-v200r005", "port of which nothing but its use is said", *_add("interface 10GE1/0/40\n description his-db-9\n#\n"),
     "port-security storm-control arp-inspection dhcp-snooping source-guard"),
    ("vrp-ce-v200r005", "port whose parts are of an overlay network", *_add("interface 10GE1/0/40\n description his-db-9\n#\n"
                                                                          "interface 10GE1/0/40.1 mode l2\n encapsulation dot1q vid 10\n bridge-domain 10\n#\n"), None),
    ("vrp-ce-v200r005", "any password is taken", "aaa\n", "aaa\n undo local-user policy security-enhance\n", "password-length"),
    ("vrp-ne40-v600", "any password is taken", *_add("undo user-security-policy enable\n#\n"), "password-length"),
    (VRP, "line without a list", " acl 2001 inbound\n authentication-mode aaa\n idle-timeout 10 0", " authentication-mode aaa\n idle-timeout 10 0",
     "vty-access-list"),
    (VRP, "list that lets all in", " rule 5 permit source 10.9.9.0 0.0.0.255\n rule 10 deny", " rule 5 permit", "vty-access-list-narrow"),
    (VRP, "no time-out", "idle-timeout 10 0", "idle-timeout 0 0", "line-timeout"),
    (VRP, "no lock", " local-aaa-user wrong-password retry-interval 5 retry-time 5 block-time 10\n", " undo local-aaa-user wrong-password\n",
     "lockout"),
    (VRP, "snmp v2c", *_add("snmp-agent community read cipher %^%#S3cretMarkerC-abcdefgh%^%# acl 2002\n#\n"), "snmp-v3"),
    (VRP, "snmp public", *_add("snmp-agent community read public\n#\n"), "snmp-v3 snmp-community snmp-access-list"),
    (VRP, "snmp writes", *_add("snmp-agent community write S3cretMarkerC4 acl 2002\n#\n"), "snmp-v3 snmp-read-only"),
    (VRP, "snmp of all versions", "snmp-agent sys-info version v3", "snmp-agent sys-info version all", "snmp-v3"),
    (VRP, "snmp v3 without encryption", "group v3 nms privacy", "group v3 nms authentication", "snmp-privacy"),
    (VRP, "no log server", "info-center loghost 10.9.8.20\n", "", "log-host"),
    (VRP, "logging off", *_add("undo info-center enable\n#\n"), "log-enabled"),
    (VRP, "few logs sent", "log level informational", "log level error", "log-level"),
    (VRP, "no time", "ntp-service unicast-server 10.9.8.40 authentication-keyid 1\n", "", "time-server"),
    (VRP, "time not authenticated", "unicast-server 10.9.8.40 authentication-keyid 1", "unicast-server 10.9.8.40", "time-authenticated"),
    (VRP, "no banner", "header login information \"Only for persons with permission.\nAll that is done here is recorded.\"\n", "", "banner"),
    (VRP, "unused port up", "interface GigabitEthernet0/0/3\n shutdown\n", "interface GigabitEthernet0/0/3\n", "unused-ports"),
    (VRP, "no port security", " dot1x enable\n", "", "port-security"),
    (VRP, "no dhcp snooping", "dhcp snooping enable\n#\nundo", "undo", "dhcp-snooping"),
    (VRP, "no arp inspection", [(" arp anti-attack check user-bind enable\n", "")], "", "arp-inspection"),
    (VRP, "no bpdu guard", "stp bpdu-protection\n", "", "bpdu-guard"),
    (VRP, "spanning tree off", *_add("undo stp enable\n#\n"), "spanning-tree"),
    (VRP, "native vlan 1", [(" port trunk pvid vlan 998\n", ""), (" undo port trunk allow-pass vlan 1\n", "")], "", "trunk-native-vlan"),
    (VRP, "a password for all rights that can be undone", *_add("super password level 15 cipher %^%#S3cretMarkerS-abcdefgh%^%#\n#\n"), "enable-secret"),
    (VRP, "a password for all rights as a hash", *_add("super password level 15 cipher $1c$S3cretMarkerS$S3cretMarkerHash0123456789$\n#\n"), None),
    (VRP, "ssh with old ciphers as a client", *_add("ssh client cipher aes256_ctr 3des_cbc\nssh client hmac sha2_256 md5\n#\n"), None),
    (VRP, "trunk without vlan 1", " port trunk pvid vlan 998\n", "", ""),
    (VRP, "trunk of all vlans", "port trunk allow-pass vlan 10 99", "port trunk allow-pass vlan 2 to 4094", "trunk-vlans"),
    (VRP, "no storm control", [(" storm-control broadcast min-rate 100 max-rate 200\n", "")], "", "storm-control"),
    (VRP, "ospf without a key", *_add("ospf 1\n area 0.0.0.0\n  network 10.9.9.0 0.0.0.255\n#\n"), "routing-authenticated"),
    (VRP, "bgp without a key", *_add("bgp 65001\n peer 10.0.0.1 as-number 65000\n #\n ipv4-family unicast\n  undo synchronization\n#\n"),
     "routing-authenticated"),
    (VRP, "proxy arp", " ip address 10.9.9.13 255.255.255.0\n", " ip address 10.9.9.13 255.255.255.0\n arp-proxy enable\n", "proxy-arp-off"),
    (VRP, "list with a name and a number that lets all in", [("acl number 2001\n", "acl name MGMT 2001\n"),
                                                           (" rule 5 permit source 10.9.9.0 0.0.0.255\n rule 10 deny", " rule 5 permit source 0.0.0.0 255.255.255.255")],
     "", "vty-access-list-narrow"),
    (VRP, "list that is empty", " rule 5 permit source 10.9.9.0 0.0.0.255\n rule 10 deny\n", "", "vty-access-list"),
    (VRP, "an early release takes telnet", [("V200R019C10SPC500", "V200R003C00SPC300"), ("undo telnet server enable\n", ""), (" protocol inbound ssh\n", "")], "", "telnet-off"),
    (VRP, "a late release does not", [("undo telnet server enable\n", ""), (" protocol inbound ssh\n", "")], "", None),
    (VRP, "account of the network only", " local-user li.wei service-type terminal ssh\n",
     " local-user li.wei service-type terminal ssh\n local-user admin password cipher %^%#S3cretMarkerP-abcdefgh%^%#\n local-user admin service-type ppp\n", None),
    (VRP, "line with a list of version 6 only", " acl 2001 inbound\n", " acl ipv6 2001 inbound\n", "vty-access-list"),
    (VRP, "any to any in all VLANs", *_add("acl number 3001\n rule 5 permit ip\n#\ntraffic-filter inbound acl 3001\n#\n"), "any-any file-sharing-blocked"),
    (VRP, "cut file", "\nreturn\n", "\n", "configuration-complete"),
    # ---- Huawei USG
    (USG, "all but one host let through", " rule name block_risky\n", " rule name most\n  source-address-exclude 10.7.0.9 mask 255.255.255.255\n  session logging\n  action permit\n"
     " rule name block_risky\n", "any-any file-sharing-blocked rules-redundant"),
    (USG, "what is left out of a rule is left to the others", " rule name block_risky\n",
     " rule name not_these\n  source-zone trust\n  destination-zone dmz\n  source-address-exclude address-set servers\n  service https\n  action deny\n"
     " rule name block_risky\n", None),
    (USG, "default permit", "default action deny", "default action permit", "default-deny"),
    (USG, "any to any", " rule name clients_to_his\n", " rule name all\n  session logging\n  action permit\n rule name clients_to_his\n",
     "any-any file-sharing-blocked rules-redundant"),
    (USG, "rule without a log", "  service his\n  session logging\n", "  service his\n", "rules-logged"),
    (USG, "shadowed rule", " rule name web_from_outside\n",
     " rule name no_clients\n  source-zone trust\n  destination-zone dmz\n  source-address 10.1.5.0 mask 24\n  destination-address 10.20.0.10 mask 32\n"
     "  service protocol tcp destination-port 8080\n  action deny\n rule name web_from_outside\n", "rules-shadowed"),
    (USG, "redundant rule", " rule name web_from_outside\n",
     " rule name clients_again\n  source-zone trust\n  destination-zone dmz\n  source-address address-set clients\n  destination-address address-set servers\n"
     "  service his\n  session logging\n  action permit\n rule name web_from_outside\n", "rules-redundant"),
    (USG, "file sharing between zones", " rule name block_risky\n  source-zone trust\n  destination-zone dmz\n  service smb\n  action deny\n",
     " rule name shares\n  source-zone trust\n  destination-zone dmz\n  service smb\n  session logging\n  action permit\n", "file-sharing-blocked"),
    (USG, "desktop from outside", "  destination-address 10.20.0.10 mask 255.255.255.255\n  service https",
     "  destination-address 10.20.0.10 mask 255.255.255.255\n  service protocol tcp destination-port 3389", "remote-desktop-blocked"),
    (USG, "ssh from outside", "  destination-address 10.20.0.10 mask 255.255.255.255\n  service https",
     "  destination-address 10.20.0.10 mask 255.255.255.255\n  service ssh", "management-from-outside"),
    (USG, "desktop mapped", "global 203.0.113.2 443 inside 10.20.0.10 443", "global 203.0.113.2 33389 inside 10.20.0.10 3389", "nat-management"),
    (USG, "database mapped", "global 203.0.113.2 443 inside 10.20.0.10 443", "global 203.0.113.2 3306 inside 10.20.0.10 3306", "nat-database"),
    (USG, "host mapped whole", "nat server web protocol tcp global 203.0.113.2 443 inside 10.20.0.10 443", "nat server web global 203.0.113.5 inside 10.20.0.10",
     "nat-whole-host"),
    (USG, "database among the mapped ports", "global 203.0.113.2 443 inside 10.20.0.10 443", "global 203.0.113.2 3300 3399 inside 10.20.0.10 3300 3399",
     "nat-database nat-management"),
    (USG, "file sharing that is denied to some", "  service smb\n  action deny\n",
     "  service smb\n  tenant 7\n  action deny\n rule name shares\n  source-zone trust\n  destination-zone dmz\n  service smb\n  session logging\n  action permit\n",
     "file-sharing-blocked"),
    (USG, "sets that hold sets", [("rule name web_from_outside\n", "rule name nested\n  source-zone trust\n  destination-zone dmz\n  source-address address-set outer\n"
                                  "  service deep\n  session logging\n  action permit\n rule name web_from_outside\n"),
                                 ("security-policy\n", "ip address-set inner type object\n address 0 0.0.0.0 mask 0\n#\nip address-set outer type group\n"
                                  " address 0 address-set inner\n#\nip service-set low type object\n service 0 protocol tcp destination-port 0 to 65535\n"
                                  " service 1 protocol udp destination-port 0 to 65535\n#\nip service-set deep type group\n service 0 service-set low\n#\nsecurity-policy\n")],
     "", "file-sharing-blocked"),
    (USG, "any to any of a virtual firewall", *_add("switch vsys mz\n#\nsecurity-policy\n rule name all\n  session logging\n  action permit\n#\n"),
     "any-any file-sharing-blocked"),
    (USG, "all between the firewall and its servers", " rule name clients_to_his\n",
     " rule name pair\n  session logging\n  source-zone dmz\n  source-zone local\n  destination-zone dmz\n  destination-zone local\n  action permit\n"
     " rule name clients_to_his\n", "any-any file-sharing-blocked"),
    (USG, "all between the two of a pair", [
        (" rule name clients_to_his\n", " rule name pair\n  session logging\n  source-zone dmz\n  source-zone local\n  destination-zone dmz\n"
         "  destination-zone local\n  action permit\n rule name clients_to_his\n"), ("undo telnet server enable\n", "undo telnet server enable\n hrp interface GigabitEthernet1/0/2\n")],
     "", None),
    (USG, "file sharing in a set of sets", [(" rule name block_risky\n", " rule name shares\n  source-zone trust\n  destination-zone dmz\n  service files\n  session logging\n"
                                            "  action permit\n rule name block_risky\n"),
                                           ("security-policy\n", "ip service-set files type group\n service 0 service-set smb\n#\nsecurity-policy\n")], "",
     "file-sharing-blocked rules-shadowed"),
    (USG, "all services to a name", " rule name clients_to_his\n",
     " rule name cloud\n  session logging\n  destination-address domain-set cloud\n  service https\n  action permit\n rule name clients_to_his\n", None),
    (USG, "managed from outside by a port that lets nobody manage", " undo lldp enable\n", " undo service-manage enable\n service-manage ssh permit\n undo lldp enable\n", None),
    (USG, "managed from outside", " undo lldp enable\n", " service-manage ssh permit\n", "management-from-outside"),
    (USG, "default account", [("fw.liu", "admin")], "", "default-accounts"),
    (USG, "web without a list", " http acl 2001\n", "", None),
    # ---- H3C Comware, switch
    (H3C, "password plain", "password hash $h$6$S3cretMarkerA$S3cretMarkerHash0123456789==", "password simple S3cretMarker!Long", "passwords-plain"),
    (H3C, "password reversible", "password hash $h$6$S3cretMarkerA$S3cretMarkerHash0123456789==", "password cipher $c$3$S3cretMarkerA", "passwords-reversible"),
    (H3C, "password weak", "password hash $h$6$S3cretMarkerA$S3cretMarkerHash0123456789==", "password simple h3c", "passwords-plain passwords-weak"),
    (H3C, "account without a password", [(" password hash $h$6$S3cretMarkerA$S3cretMarkerHash0123456789==\n", ""), (" password-control enable\n", "")], "",
     "accounts-have-passwords password-length lockout"),
    (H3C, "account whose password is kept elsewhere", " password hash $h$6$S3cretMarkerA$S3cretMarkerHash0123456789==\n", "", None),
    (H3C, "who fails goes on trying", "exceed lock-time 10", "exceed unlock", "lockout"),
    (H3C, "no length asked for", "password-control length 10", "undo password-control length enable", "password-length"),
    (H3C, "default account", "local-user li.wei", "local-user admin", "default-accounts"),
    (H3C, "telnet", [("ssh server enable", "ssh server enable\n telnet server enable"), ("protocol inbound ssh", "protocol inbound all")], "", "telnet-off"),
    (H3C, "http", *_add(" ip http enable\n#\n"), "http-off web-access-list"),
    (H3C, "its programs' interface without encryption", *_add(" restful http enable\n#\n"), "http-off"),
    (H3C, "ftp", *_add(" ftp server enable\n#\n"), "ftp-off"),
    (H3C, "ssh with old ciphers", "algorithm cipher aes256-ctr aes128-ctr", "algorithm cipher aes256-ctr 3des-cbc", "ssh-algorithms"),
    (H3C, "line password", " acl 2001 inbound\n authentication-mode scheme\n user-role", " acl 2001 inbound\n authentication-mode password\n user-role", "lines-need-accounts"),
    (H3C, "line without a word", " acl 2001 inbound\n authentication-mode scheme\n user-role", " acl 2001 inbound\n authentication-mode none\n user-role", "lines-need-accounts"),
    (H3C, "console without a password", "line aux 0\n authentication-mode scheme\n", "line aux 0\n", "console-authentication"),
    (H3C, "no lists", [(" acl 2001 inbound\n", ""), (" ssh server acl 2001\n", "")], "", "vty-access-list unused-access-lists"),
    (H3C, "list that lets all in", " rule 5 permit source 10.9.9.0 0.0.0.255\n rule 10 deny", " rule 5 permit source any", "vty-access-list-narrow"),
    (H3C, "no time-out", " idle-timeout 10 0", " idle-timeout 0 0", "line-timeout"),
    (H3C, "no password control", " password-control enable\n undo password-control aging enable\n password-control length 10\n"
     " password-control login-attempt 5 exceed lock-time 10\n", "", "password-length lockout"),
    (H3C, "short passwords", "password-control length 10", "password-control length 4", "password-length"),
    (H3C, "snmp v2c", *_add(" snmp-agent community read simple S3cretMarkerC5 acl 2002\n#\n"), "snmp-v3"),
    (H3C, "snmp private writes", *_add(" snmp-agent community write private\n#\n"), "snmp-v3 snmp-community snmp-read-only snmp-access-list"),
    (H3C, "snmp of versions 2c and 3", "sys-info version v3", "sys-info version v2c v3", "snmp-v3"),
    (H3C, "snmp v3 without encryption", "group v3 nms privacy read-view", "group v3 nms authentication read-view", "snmp-privacy"),
    (H3C, "no log server", " info-center loghost 10.9.8.20\n", "", "log-host"),
    (H3C, "logging off", *_add(" undo info-center enable\n#\n"), "log-enabled"),
    (H3C, "few logs sent", *_add(" info-center source default loghost level error\n#\n"), "log-level"),
    (H3C, "no time", " ntp-service unicast-server 10.9.8.40 authentication-keyid 1\n", "", "time-server"),
    (H3C, "time not authenticated", " ntp-service authentication enable\n", "", "time-authenticated"),
    (H3C, "no banner", " header legal %Only for persons with permission.\nAll that is done here is recorded.%\n", "", "banner"),
    (H3C, "unused port up", " port link-mode bridge\n shutdown\n", " port link-mode bridge\n", "unused-ports"),
    (H3C, "no port security", " dot1x\n", "", "port-security"),
    (H3C, "no dhcp snooping", " dhcp snooping enable\n", "", "dhcp-snooping"),
    (H3C, "no arp inspection", " arp detection enable\n", "", "arp-inspection"),
    (H3C, "no bpdu guard", " stp bpdu-protection\n", "", "bpdu-guard"),
    (H3C, "spanning tree off", " stp global enable", " undo stp global enable", "spanning-tree"),
    (H3C, "native vlan 1", [(" port trunk pvid vlan 998\n", ""), (" undo port trunk permit vlan 1\n", "")], "", "trunk-native-vlan"),
    (H3C, "scheme that asks nobody where the servers are silent", "authentication login hwtacacs-scheme ht local", "authentication login hwtacacs-scheme ht none",
     "lines-need-accounts console-authentication"),
    (H3C, "user of the second version", *_add(" snmp-agent usm-user v2c S3cretMarkerU G\n#\n"), "snmp-v3"),
    (H3C, "console at a socket for USB", "line aux 0\n", "line usb 0\n user-role network-admin\n#\nline aux 0\n", "console-authentication"),
    (H3C, "dhcp snooping by VLAN", " dhcp snooping enable\n", " dhcp snooping enable vlan 10\n", None),
    (H3C, "hybrid port without protection", [
        (" port access vlan 10\n broadcast-suppression 5\n stp edged-port\n port-security max-mac-count 1\n port-security port-mode autolearn\n"
         " port-security intrusion-mode disableport-temporarily\n",
         " port link-type hybrid\n undo port hybrid vlan 1\n port hybrid vlan 10 untagged\n port hybrid pvid vlan 10\n stp edged-port\n")], "",
     "port-security storm-control"),
    (H3C, "port of an overlay network", "interface GigabitEthernet1/0/3\n port link-mode bridge\n shutdown",
     "interface GigabitEthernet1/0/3\n port link-mode bridge\n service-instance 1000\n  encapsulation s-vid 10\n  xconnect vsi office", None),
    (H3C, "bgp that listens without a key", *_add("bgp 65001\n group SITES external\n peer SITES as-number 65002\n peer 10.3.0.0 16 group SITES\n#\n"),
     "routing-authenticated"),
    (H3C, "bgp that listens with a key", *_add("bgp 65001\n group SITES external\n peer SITES as-number 65002\n peer SITES password cipher $c$3$S3cretMarkerO==\n"
                                             " peer 10.3.0.0 16 group SITES\n#\n"), None),
    (H3C, "ospf of version 6 without a key", *_add("ospfv3 1\n area 0.0.0.0\n#\n"), "routing-authenticated"),
    (H3C, "ospf of version 6 with a key", *_add("ospfv3 1\n area 0.0.0.0\n  enable ipsec-profile KEY\n#\n"), None),
    (H3C, "ospf of version 6 with a key of its port", [
        ("interface Vlan-interface99\n", "interface Vlan-interface99\n ospfv3 1 area 0.0.0.0\n ospfv3 ipsec-profile KEY\n"),
        ("", "ospfv3 1\n area 0.0.0.0\n#\n")], "", None),
    (H3C, "time by its simple protocol", [(" ntp-service enable\n", " sntp enable\n sntp unicast-server 10.9.8.40\n"),
                                        (" ntp-service unicast-server 10.9.8.40 authentication-keyid 1\n", "")], "", None),
    (H3C, "no log is sent", " info-center loghost 10.9.8.20", " info-center source default loghost deny\n info-center loghost 10.9.8.20", "log-host"),
    (H3C, "logs of what was typed are sent alone", " info-center loghost 10.9.8.20",
     " info-center source default loghost deny\n info-center source SHELL loghost level informational\n info-center loghost 10.9.8.20", None),
    (SECPATH, "all ports of a host mapped", *_add("interface GigabitEthernet1/0/9\n ip address 203.0.113.9 255.255.255.0\n"
                                                " nat server protocol tcp global 203.0.113.9 1 65535 inside 10.20.0.10 1 65535\n#\n"),
     "nat-whole-host nat-database nat-management"),
    (H3C, "pages with a list that is not there", *_add(" ip https acl 2999\n ip https enable\n#\n"), "web-access-list"),
    (H3C, "pages with a list that lets all in", *_add("acl basic 2999\n rule 0 permit\n#\n ip https acl 2999\n ip https enable\n#\n"), "web-access-list"),
    (H3C, "community with a list that lets all in", *_add("acl basic 2500\n rule 1 permit\n#\n snmp-agent community read cipher $c$3$S3cretMarkerC== acl 2500\n#\n"),
     "snmp-v3 snmp-access-list"),
    (H3C, "ssh server with a list that lets all in", [(" acl 2001 inbound\n", ""), (" rule 5 permit source 10.9.9.0 0.0.0.255\n", " rule 5 permit\n")], "",
     "vty-access-list-narrow rules-shadowed"),
    (H3C, "port of which nothing but its use is said", "interface GigabitEthernet1/0/3\n port link-mode bridge\n shutdown",
     "interface GigabitEthernet1/0/3\n port link-mode bridge\n description desk 403", "port-security storm-control"),
    (H3C, "port whose description is two marks", "interface GigabitEthernet1/0/3\n port link-mode bridge\n shutdown",
     "interface GigabitEthernet1/0/3\n port link-mode bridge\n description ''", "unused-ports"),
    (SECPATH, "what no rule names is let through", *_add("security-policy default-rule action pass\n#\n"), "default-deny"),
    (SECPATH, "what no rule names is dropped", *_add("security-policy default-rule action drop\n#\n"), None),
    (H3C, "pages with a list of version 6 only", *_add(" ip https acl ipv6 advanced 3006\n ip https enable\n#\n"), "web-access-list"),
    (H3C, "pages with a list by its kind", *_add("acl advanced 3050\n rule 5 permit ip source 10.9.9.0 0.0.0.255\n#\n ip https acl advanced 3050\n ip https enable\n#\n"), None),
    ("comware-s7500-v5-core", "a port that speaks without a key beside one that has it", " silent-interface Vlan-interface99\n", "", "routing-authenticated"),
    ("comware-access-v5", "a password for all rights that can be undone", "super password level 3 hash $h$3$S3cretMarkerF0123456789==",
     "super password level 3 cipher $c$3$S3cretMarkerF0123456789==", "enable-secret"),
    (H3C, "trunk without vlan 1", " port trunk pvid vlan 998\n", "", ""),
    (H3C, "trunk of all vlans", " port trunk permit vlan 10 99", " port trunk permit vlan all", "trunk-vlans"),
    (H3C, "spanning tree not switched on", " stp global enable\n", "", "spanning-tree"),
    (H3C, "ssh 1 of an early release", "version 7.1.070, Release 6318P01", "version 5.20, Release 2208", "ssh-version"),
    (H3C, "account of the network only", *_add("local-user admin class network\n password cipher $c$3$S3cretMarkerP\n service-type lan-access\n#\n"), None),
    (H3C, "cut file", "\nreturn\n", "\n", "configuration-complete"),
    (H3C, "domain that asks nobody", *_add("domain guest\n authentication login none\n#\n"), "lines-need-accounts console-authentication"),
    (H3C, "NTP not switched on", " ntp-service enable\n", "", "time-server"),
    (H3C, "snmp by a role that writes", *_add(" snmp-agent community simple S3cretMarkerC8 user-role network-admin acl 2002\n#\n"), "snmp-v3 snmp-read-only"),
    (H3C, "snmp with a list of version 6 only", *_add(" snmp-agent community read simple S3cretMarkerC5 acl ipv6 2002\n#\n"), "snmp-v3 snmp-access-list"),
    (H3C, "line with a list by its name", [(" acl 2001 inbound\n authentication-mode scheme\n user-role", " acl name ADMINS inbound\n authentication-mode scheme\n user-role"),
                                           (" ssh server acl 2001\n", "acl basic name ADMINS\n rule 0 permit source any\n#\n")], "", "vty-access-list-narrow"),
    # ---- H3C SecPath
    (SECPATH, "policies switched off", *_add("security-policy disable\n#\n"), "default-deny"),
    (SECPATH, "any to any", " rule 0 name clients-his\n", " rule 9 name all\n  action pass\n  logging enable\n rule 0 name clients-his\n",
     "any-any file-sharing-blocked rules-redundant rules-shadowed"),
    (SECPATH, "rule without a log", "  action pass\n  logging enable\n  source-zone Untrust", "  action pass\n  source-zone Untrust", "rules-logged"),
    (SECPATH, "shadowed rule", " rule 1 name web-in\n",
     " rule 7 name not-this\n  action drop\n  source-zone Trust\n  destination-zone DMZ\n  source-ip-host 10.1.7.7\n  destination-ip-host 10.20.0.11\n"
     "  service-port tcp destination eq 8080\n rule 1 name web-in\n", "rules-shadowed"),
    (SECPATH, "ssh from outside", "  destination-ip-host 10.20.0.10\n  service https", "  destination-ip-host 10.20.0.10\n  service ssh", "management-from-outside"),
    (SECPATH, "host mapped whole", *_add(" nat static outbound 10.20.0.10 203.0.113.5\n#\n"), "nat-whole-host"),
    (SECPATH, "host let out by a list", *_add(" nat static outbound 10.20.0.10 203.0.113.5 acl 3000\n#\n"), None),
    (SECPATH, "one policy for two pairs of zones", *_add(
        "object-policy ip both\n rule 0 pass service ssh logging\n#\nzone-pair security source Trust destination DMZ\n object-policy apply ip both\n#\n"
        "zone-pair security source Untrust destination DMZ\n object-policy apply ip both\n#\n"), "management-from-outside"),
    (SECPATH, "windows and databases by the names of the device", "  destination-ip-host 10.20.0.10\n  service https",
     "  destination-ip-host 10.20.0.10\n  service icmp-timestamp\n  service nbname\n  service sql*net-v2", "file-sharing-blocked"),
    (SECPATH, "managed from outside", " description to provider\n", " description to provider\n manage ssh inbound\n", "management-from-outside"),
    (SECPATH, "managed from inside", " description to servers\n", " description to servers\n manage ssh inbound\n", None),
    (SECPATH, "rule that an earlier one takes but for one host", [
        (" rule 1 name web-in\n", " rule 7 name not-these\n  action drop\n  source-zone Trust\n  destination-zone DMZ\n  source-ip others\n"
         "  service-port tcp destination eq 8080\n rule 8 name one\n  action pass\n  logging enable\n  source-zone Trust\n  destination-zone DMZ\n"
         "  source-ip-host 10.7.0.9\n  service-port tcp destination eq 8080\n rule 1 name web-in\n"),
        ("interface NULL0\n", "object-group ip address others\n 0 network subnet 10.7.0.0 255.255.0.0\n 10 network exclude 10.7.0.9\n#\ninterface NULL0\n")], "", None),
    (SECPATH, "database mapped", "inside 10.20.0.10 443", "inside 10.20.0.10 1521", "nat-database"),
    (SECPATH, "file sharing between zones", "  service his\n rule 1", "  service his\n  service smb\n rule 1", "file-sharing-blocked"),
    (SECPATH, "all but one host let through", [
        ("security-policy ip\n", "security-policy ip\n rule 9 name most\n  action pass\n  logging enable\n  source-ip most\n"),
        ("interface NULL0\n", "object-group ip address most\n 0 network subnet 0.0.0.0 0.0.0.0\n 10 network exclude 10.7.0.9\n#\ninterface NULL0\n")], "",
     "any-any file-sharing-blocked rules-redundant"),
    (SECPATH, "all let through in a VRF", " rule 1 name web-in\n", " rule 9 name all\n  action pass\n  logging enable\n  vrf clinic\n rule 1 name web-in\n",
     "any-any file-sharing-blocked"),
    # ---- Cisco ASA
    ("asa-5510-8.2-old-nat", "the empty password for all rights, hashed", "enable password S3cretMarkerF012 encrypted", "enable password 8Ry2YjIyt7RRXU24 encrypted",
     "passwords-weak"),
    ("asa-5510-8.2-old-nat", "the maker's password for telnet, hashed", "passwd S3cretMarkerG012 encrypted", "passwd 2KFQnbNIdI.2KYOU encrypted", "passwords-weak"),
    ("asa-5525-9.1-vpn", "ssh of both versions, nothing said", "ssh version 2\n", "", "ssh-version"),
    ("asa-9.12-zones-multi", "ssh of a release that has no first version", "ssh version 2\n", "", None),
    (ASA, "ssh from all that is inside", "ssh 10.9.9.0 255.255.255.0 management", "ssh 0.0.0.0 0.0.0.0 management", "vty-access-list"),
    (ASA, "ssh from everywhere by version 6", *_add("ssh ::/0 outside\n"), "management-from-outside vty-access-list"),
    (ASA, "ssh from all of a side, beside a network", *_add("ssh 0.0.0.0 0.0.0.0 inside\n"), "vty-access-list"),
    (ASA, "host mapped whole, as the first releases say it", *_add("static (inside,outside) 203.0.113.5 10.20.0.10 netmask 255.255.255.255\n"), "nat-whole-host"),
    (ASA, "desktop mapped, as the first releases say it", *_add("static (inside,outside) tcp 203.0.113.5 33389 10.20.0.12 3389 netmask 255.255.255.255\n"), "nat-management"),
    (ASA, "host mapped whole, twice", *_add("nat (inside,outside) source static web-server interface\n"), "nat-whole-host"),
    (ASA2, "host mapped whole, twice", *_add("nat (inside,insurance) source static his-front his-outside\n"), "nat-whole-host"),
    (ASA2, "https for all", "no http server enable\n", "http server enable\nhttp 0.0.0.0 0.0.0.0 insurance\n", "web-access-list management-from-outside"),
    (ASA2, "any to any", "access-list insurance_in extended permit tcp object insurance-net object-group his object-group claims\n",
     "access-list insurance_in extended permit ip any any\n", "any-any file-sharing-blocked rules-shadowed"),
    (ASA2, "file sharing open", "permit tcp object-group his object insurance-net eq https", "permit tcp object-group his object insurance-net", "file-sharing-blocked"),
    (ASA2, "no log server", "logging host management 10.9.8.20\n", "", "log-host"),
    (ASA2, "no date in logs", "logging timestamp\n", "", "log-timestamps"),
    (ASA2, "few logs sent", "logging trap notifications", "logging trap errors", "log-level"),
    (ASA2, "no time", "ntp server 10.9.8.40 key 1\n", "", "time-server"),
    (ASA2, "time not authenticated", "ntp authenticate\n", "", "time-authenticated"),
    (ASA2, "no banner", "banner login Only for persons with permission\n", "", "banner"),
    (ASA2, "no lock", "aaa local authentication attempts max-fail 5\n", "", "lockout"),
    (ASA2, "short passwords", "password-policy minimum-length 12", "password-policy minimum-length 6", "password-length"),
    (ASA2, "ssh of both versions", "ssh version 2\n", "ssh version 1\n", "ssh-version"),
    (ASA2, "snmp public", *_add("snmp-server community public\n"), "snmp-v3 snmp-community"),
    (ASA2, "list of no use", *_add("access-list old extended permit tcp any host 10.20.0.30 eq 8080\n"), "unused-access-lists"),
    (ASA2, "what a host begins, by an object of ports", *_add("nat (inside,insurance) source static his-front interface service https https\n"), None),
    (ASA2, "default account", "username fw.tang", "username admin", "default-accounts"),
    (ASA, "ssh with an old exchange of keys", "ssh key-exchange group dh-group14-sha1", "ssh key-exchange group dh-group1-sha1", "ssh-algorithms"),
    (ASA, "ssh with old ciphers", *_add("ssh cipher encryption custom \"aes256-ctr:3des-cbc\"\n"), "ssh-algorithms"),
    (ASA, "mail address that is no log host", "logging host management 10.9.8.20", "logging recipient-address duty@hospital.test level errors", "log-host"),
    (ASA, "list for the firewall itself beside the one for what goes through", [
        ("access-list outside_in extended permit tcp any object web-server eq https\n", "access-list outside_in extended permit tcp any any eq ssh\n"),
        ("access-group outside_in in interface outside\n", "access-list own_in extended deny ip any any\naccess-list alert-interval 300\n"
         "access-group outside_in in interface outside\naccess-group own_in in interface outside control-plane\n")], "", "management-from-outside"),
    (ASA, "desktop mapped by objects of ports", *_add(
        "object service desktop\n service tcp source eq 3389\nobject service high\n service tcp source eq 33389\n"
        "nat (inside,outside) source static web-server interface service desktop high\n"), "nat-management"),
    (ASA, "rule for some persons", "access-list outside_in extended deny ip any any log",
     "access-list outside_in extended permit ip user WARD\\\\he.ping any any log\naccess-list outside_in extended deny ip any any log",
     "file-sharing-blocked remote-desktop-blocked management-from-outside"),
    (ASA, "account for remote access only", *_add("username admin password $sha512$5000$S3cretMarkerW==$S3cretMarkerV== pbkdf2\nusername admin attributes\n"
                                                 " service-type remote-access\n"), None),
    (ASA, "telnet", *_add("telnet 10.9.9.0 255.255.255.0 management\n"), "telnet-off lines-need-accounts"),
    (ASA, "ssh from everywhere", "ssh 10.9.9.0 255.255.255.0 management", "ssh 0.0.0.0 0.0.0.0 outside", "vty-access-list management-from-outside"),
    (ASA, "any to any", "access-list inside_in extended deny tcp any any range 135 139\naccess-list inside_in extended deny udp any any range 135 139\n"
     "access-list inside_in extended deny tcp any any eq 445\n", "access-list inside_in extended permit ip any any\n",
     "any-any file-sharing-blocked rules-redundant"),
    (ASA, "rule never met", "extended permit tcp any object web-server eq https", "extended permit tcp any object web-server eq https (hitcnt=0) 0x1234abcd", "rules-used"),
    (ASA, "logging off", "logging enable\n", "", "log-enabled"),
    (ASA, "console never ends", "console timeout 5", "console timeout 0", "line-timeout"),
    # ---- of those that look like real ones
    ("rgos-s5700-11.4-acls", "expert list that lets all in", " 10 deny tcp any any any any eq 445\n 20 deny tcp any any any any range 135 139\n"
     " 30 deny udp any any any any range 137 138\n 40 permit etype-any any host 0016.3e12.3456 any any\n", " 10 permit etype-any any any any any\n", "any-any file-sharing-blocked"),
    ("vrp-ar-v200r010", "exit without a list, of a router that has zones", " traffic-filter inbound acl 3100\n", "", "exit-access-list unused-access-lists"),
    ("vrp-yunshan-v600r022", "any password is taken; what follows has one blank more", " local-user he.ping password",
     " undo local-user policy security-enhance\n  local-user he.ping password", "password-length"),
    ("vrp-yunshan-v600r022", "account without a password", " local-user he.ping password irreversible-cipher $1d$S3cretMarkerA$S3cretMarkerHash0123456789$\n", "",
     "accounts-have-passwords"),
    ("vrp-s1730-v200r021-paged", "below a pager", " port-security enable\n", "", "port-security"),
    ("vrp-usg6600-exit", "rule that is switched on again", " rule name old_vendor\n  disable\n", " rule name old_vendor\n", "any-any file-sharing-blocked"),
    ("vrp-usg5500-interzone", "default permit", "default deny interzone trust untrust direction inbound", "default permit interzone trust untrust direction inbound",
     "default-deny"),
    ("comware-core-irf-v7", "any to any", " rule 20 permit ip source 172.25.10.0 0.0.0.255\n", " rule 20 permit ip\n", None),
    ("comware-s3100-old", "flat: list that is not bound", "acl 2001 inbound\n", "", "vty-access-list unused-access-lists"),
    ("comware-secpath-f1000-exit", "rule that is switched on again", "  action pass\n  disable\n", "  action pass\n",
     "any-any file-sharing-blocked rules-logged"),
    ("comware-secpath-f5000-dc", "shares between zones", "service tds logging counting", "service smb logging", "file-sharing-blocked"),
    ("ios-cat6500-12.2-core", "eigrp without a key", " ip authentication mode eigrp 100 md5\n ip authentication key-chain eigrp 100 EIGRP\n", "", "routing-authenticated"),
    ("ios-c9800-17.9-wlc", "https without a list", "ip http access-class ipv4 MGMT\n", "", "web-access-list"),
    ("ios-ie4000-15.2-plant", "below a pager", " --More--          switchport port-security\n", "", "port-security"),
    ("ios-3750-12.2-flat", "flat: changes not logged", "logging enable\n", "", "change-log"),
    ("asa-5510-8.2-old-nat", "host mapped whole by its name", "static (dmz,outside) tcp portal-outside https portal 8443", "static (dmz,outside) portal-outside portal",
     "nat-whole-host"),
    ("asa-firepower-9.14-dc", "shares in a group of ports", " port-object eq 13724\n", " port-object eq 445\n", "file-sharing-blocked"),
    ("rgos-s2910-11.4-access", "telnet on", "no enable service telnet-server", "enable service telnet-server", "telnet-off"),
    ("rgos-rsr20-10.3-router", "exit without a list", " ip access-group 100 in\n", "", "exit-access-list unused-access-lists"),
    ("rgos-s1920-flat", "flat: list that is not bound", "access-class 10 in\n", "", "vty-access-list unused-access-lists"),
]

# What healthy files rightly do not tell.
NOT_TOLD = {
    "comware-ac-wx-v7": "accounts-have-passwords",
    "comware-access-v5": "accounts-have-passwords",
    "comware-s3100-old": "http-off web-access-list",
    "comware-s7500-v5-core": "http-off web-access-list",
    "comware-core-irf-v7": "accounts-have-passwords",
    "comware-router-msr-v7": "accounts-have-passwords",
    "comware-s5120-v5-noagent": "accounts-have-passwords",
    "comware-secpath-f1000-exit": "accounts-have-passwords",
    "comware-secpath-f5000-dc": "accounts-have-passwords",
    "ios-1941-15.1-silent": "telnet-off",
    "ios-3850-16.3-silent": "telnet-off ssh-version",
    "rgos-s5750-12.6-silent": "ssh-version",
    "rgos-s5760-12.5-core": "ssh-version",
    "vrp-access-v100r006": "ssh-version",
    "vrp-access-v200r005": "ssh-version",
    "vrp-unsaid-telnet": "telnet-off ssh-version lockout password-length http-off web-access-list",
}


def changed(base_text, case):
    """The base with the place changed."""
    what, to = case[2], case[3]
    places = what if isinstance(what, list) else [(what, to)]
    for old, new in places:
        if not old:
            marks = ["\nend\n", "\nreturn\n", "\nCryptochecksum:"]
            mark = next(m for m in marks if m in base_text)
            at = base_text.rindex(mark) + 1
            base_text = base_text[:at] + new + base_text[at:]
            continue
        assert old in base_text, (case[0], case[1], old)
        base_text = base_text.replace(old, new)
    return base_text
