-- id: device-snmp-v3
-- title: Network devices answer SNMP only by version 3
-- title[zh_CN]: 网络设备仅使用 SNMPv3
-- severity: medium
-- area: configuration
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.2.2.b highrisk:6.4.1.2
-- key: device line
-- why: Versions 1 and 2c send the community, which is their password, readable with each packet.
-- why[zh_CN]: SNMP v1/v2c 的团体名就是口令，且随每个报文明文传输。
-- fix: On {device}, make a user of version 3 with authentication and encryption, then take back
--     line {line}.
-- fix[zh_CN]: 在 {device} 上建立带认证和加密的 SNMPv3 用户，再撤销第 {line} 行。
SELECT device, kind, version, access, line FROM config_snmp
WHERE kind = 'community'
   -- A user of the first two versions is a community by another name.
   OR (kind = 'user' AND version IN ('v1', 'v2c'))
   OR (kind = 'version' AND version REGEXP '(^| )(v1|v2c|all)( |$)');
