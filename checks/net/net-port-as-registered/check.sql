-- id: net-port-as-registered
-- title: Registered machines stand at their registered switch port
-- title[zh_CN]: 已登记设备接在登记的交换机端口
-- severity: medium
-- area: net
-- controls: gbt22239:8.1.3.1.b zicha:RA101 zicha:RA100 zicha:RB150 highrisk:6.3.1.1
-- when: SELECT 1 FROM net_register r JOIN net_fdb f ON lower(f.switch_name) = lower(r.switch_name) OR f.agent IN (SELECT n.ip FROM net_register n WHERE n.name = r.switch_name) OR f.agent = r.switch_name WHERE r.mac IS NOT NULL AND r.switch_port IS NOT NULL
-- key: ip
-- why: Address, card and socket belong together; a machine that moved without a word may be another machine with a copied
--     address.
-- why[zh_CN]: 地址、网卡与端口应一一对应；擅自移位的设备，可能是盗用地址的另一台机器。
-- fix: {ip} ({mac}) is registered at {switch_name} {switch_port} and stands at {seen_switch} {seen_port}: correct the
--     register, or move it back.
-- fix[zh_CN]: {ip}（{mac}）登记于 {switch_name} {switch_port}，实际接在 {seen_switch} {seen_port}：更正登记，或移回原处。
WITH edge AS MATERIALIZED (SELECT DISTINCT mac, agent, switch_name, interface FROM net_fdb WHERE is_edge),
agents AS MATERIALIZED (SELECT DISTINCT agent, switch_name FROM net_fdb),
planned AS MATERIALIZED (
  SELECT r.ip, lower(replace(r.mac, '-', ':')) AS mac, r.switch_name, r.switch_port FROM net_register r
  WHERE r.mac IS NOT NULL AND r.switch_port IS NOT NULL),
place AS MATERIALIZED (
  SELECT p.ip, a.agent FROM planned p JOIN agents a
  ON lower(a.switch_name) = lower(p.switch_name) OR a.agent = p.switch_name OR a.agent IN (SELECT n.ip FROM net_register n WHERE n.name = p.switch_name))
SELECT p.ip, p.mac, p.switch_name, p.switch_port, coalesce(e.switch_name, e.agent) AS seen_switch, e.interface AS seen_port
FROM planned p JOIN edge e ON e.mac = p.mac
WHERE EXISTS (SELECT 1 FROM place w WHERE w.ip = p.ip)
  AND NOT EXISTS (SELECT 1 FROM place w WHERE w.ip = p.ip AND w.agent = e.agent
    AND (lower(p.switch_port) = lower(e.interface)
      OR (ltrim(lower(p.switch_port), 'abcdefghijklmnopqrstuvwxyz- ') = ltrim(lower(e.interface), 'abcdefghijklmnopqrstuvwxyz- ')
          AND substr(lower(p.switch_port), 1, 1) IN (substr(lower(e.interface), 1, 1), '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'))));
