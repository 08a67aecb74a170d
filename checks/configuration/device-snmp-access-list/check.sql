-- id: device-snmp-access-list
-- title: Only the management stations may ask a network device by SNMP
-- title[zh_CN]: SNMP 仅对网管服务器开放
-- severity: medium
-- area: configuration
-- controls: gbt22239:8.1.4.4.c gbt22239:7.1.4.4.c zicha:RA117
-- key: device line
-- why: Each host in the network can guess at the community and read what it gives.
-- why[zh_CN]: 网内任何主机都能猜测团体名并读取其内容。
-- fix: On {device} line {line}, append an access list with the addresses of the management
--     stations.
-- fix[zh_CN]: 在 {device} 第 {line} 行末尾加上仅含网管服务器地址的访问控制列表。
WITH lists AS (
    -- A list that is empty or not there keeps nobody out, nor does one that permits any.
    SELECT l.device, l.name FROM config_acls l
    WHERE (l.rules > 0 OR l.kind = 'layer 2')
      AND NOT EXISTS (SELECT 1 FROM config_rules r
                      WHERE r.device = l.device AND r.acl = l.name AND r.action = 'permit' AND r.is_enabled
                        AND NOT r.is_redundant AND NOT r.is_shadowed AND coalesce(r.source, 'any') = 'any'))
SELECT device, access, line FROM config_snmp c
WHERE kind = 'community' AND (acl IS NULL OR (device, acl) NOT IN lists)
  AND NOT EXISTS (SELECT 1 FROM config_snmp a WHERE a.device = c.device AND a.kind = 'acl' AND (a.device, a.acl) IN lists)
  -- An ASA answers only the stations that it names with snmp-server host.
  AND NOT EXISTS (SELECT 1 FROM config_device d WHERE d.device = c.device AND d.family = 'asa');
