-- id: rules-renewed
-- title: Rules of intrusion protection, web application firewalls and anti-virus gateways were
--     renewed within 180 days
-- title[zh_CN]: 入侵防御、应用防火墙、防毒墙等的规则库 180 天内更新过
-- severity: high
-- area: assets
-- controls: highrisk:6.3.3.1 gbt22239:8.1.3.3.a gbt22239:8.1.3.4.a selfeval:SE23 selfeval:SE26
--     zicha:RA054
-- param days: 180 | days that rules stay good
-- param days[zh_CN]: 规则库的有效天数
-- when: SELECT 1 FROM assets WHERE class IN ('ips', 'ids', 'waf', 'av_gateway', 'antivirus') AND
--     coalesce(status, 'used') = 'used'
-- key: asset
-- why: Rules older than half a year know none of the attacks of this half year; assessors count
--     them as none.
-- why[zh_CN]: 超过半年未更新的规则库认不出近期攻击，测评按高风险判定。
-- fix: Renew the rules of {asset} ({name}); last: {renewed}.
-- fix[zh_CN]: 更新 {asset}（{name}）的规则库；上次：{renewed}。
SELECT id AS asset, name, coalesce(rules_updated_on, '-') AS renewed FROM assets
WHERE class IN ('ips', 'ids', 'waf', 'av_gateway', 'antivirus') AND coalesce(status, 'used') = 'used'
  AND coalesce(rules_updated_on, '') < date('now', '-' || :days || ' days');
