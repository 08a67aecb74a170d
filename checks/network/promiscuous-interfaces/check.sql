-- id: promiscuous-interfaces
-- title: No network card listens to other hosts' traffic
-- title[zh_CN]: 没有网卡处于混杂模式
-- severity: medium
-- area: network
-- controls: gbt22239:8.1.4.4.f gbt22239:8.1.3.3.b zicha:RB096 zicha:RA106
-- key: name
-- same-as: xccdf:network_sniffer_disabled
-- why: A card in this mode hands every packet that passes by to a program, passwords in clear
--     included: somebody is looking for a fault, or somebody is spying.
-- why[zh_CN]: 混杂模式会把经过的所有数据包（包括明文口令）交给某个程序：要么有人在排查故障，要么有人在窃听。
-- fix: Find the program (ss -0 -p; ip -d link show {name}) and end it; on a host that is meant to
--     watch traffic record a waiver.
-- fix[zh_CN]: 查出对应程序（ss -0 -p；ip -d link show {name}）并终止；确为流量监测主机的登记豁免。
SELECT name, kind, mac, driver, path FROM interfaces
WHERE is_promiscuous AND NOT is_virtual
  -- A bridge listens on its cards by design; which ones they are is not told.
  AND NOT EXISTS (SELECT 1 FROM interfaces
                  WHERE kind = 'bridge' AND is_up AND NOT name REGEXP '^(docker[0-9]+|br-[0-9a-f]{12})$');
