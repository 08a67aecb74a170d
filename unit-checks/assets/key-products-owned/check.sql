-- id: key-products-owned
-- title: The unit has firewall, intrusion protection, anti-virus, log audit and a bastion host
-- title[zh_CN]: 已配备防火墙、入侵防御、防病毒、日志审计和堡垒机
-- severity: medium
-- area: assets
-- controls: zicha:RB133 zicha:RA054 zicha:RA114 zicha:RA116 zicha:RB134 gbt22239:8.1.3.3.a
--     gbt22239:8.1.5.4.c gbt22239:8.1.5.4.d selfeval:SE22 selfeval:SE23 selfeval:SE24
--     highrisk:6.3.3.1 zicha:RB066 zicha:RA115
-- param products: firewall;ips/ids;antivirus;log_audit;bastion | kinds of products that are needed
-- param products[zh_CN]: 需要配备的产品类别
-- key: product
-- why: Each of them sees what the others do not.
-- why[zh_CN]: 各类产品各有作用，缺一类就少一层防护。
-- fix: Buy and install a product of the kind {product}, or record the one that is there.
-- fix[zh_CN]: 采购部署 {product} 类产品，或将已有设备登记入台账。
WITH RECURSIVE needed(product, rest) AS (
  SELECT NULL, :products || ';'
  UNION ALL
  SELECT substr(rest, 1, instr(rest, ';') - 1), substr(rest, instr(rest, ';') + 1)
  FROM needed WHERE rest <> ''
)
SELECT product FROM needed
WHERE product <> '' AND NOT EXISTS (
  SELECT 1 FROM assets a
  WHERE instr('/' || product || '/', '/' || a.class || '/') AND coalesce(a.status, 'used') = 'used');
