-- id: ufw-default-deny
-- title: ufw is on and denies whatever no rule names, in all directions
-- title[zh_CN]: ufw 已启用并在所有方向默认拒绝
-- severity: low
-- area: network
-- controls: gbt22239:8.1.3.2.a gbt22239:7.1.3.2.a zicha:RA053 zicha:RA114
-- when: SELECT 1 FROM firewall WHERE program = 'ufw'
-- key: path
-- same-as: xccdf:set_ufw_default_rule xccdf:ufw_default_rule
-- why: What is open by default is open until somebody thinks of it, for those who come in and for
--     what goes out.
-- why[zh_CN]: 默认放行的流量在有人想到之前一直开放，入站、出站都是如此。
-- fix: After rules for what is meant to pass: ufw default deny incoming, the same for outgoing and
--     routed, then ufw enable ({path}).
-- fix[zh_CN]: 先放行需要的流量，再执行 ufw default deny incoming，并对 outgoing、routed 同样处理，然后 ufw enable（{path}）。
SELECT path, is_enabled, coalesce(incoming, 'not said') AS incoming,
       coalesce(outgoing, 'not said') AS outgoing, coalesce(forwarded, 'not said') AS forwarded
FROM firewall
WHERE program = 'ufw'
  AND (is_enabled = 0
       OR coalesce(incoming, '') NOT IN ('drop', 'reject')
       OR coalesce(outgoing, '') NOT IN ('drop', 'reject')
       OR coalesce(forwarded, '') NOT IN ('drop', 'reject'));
