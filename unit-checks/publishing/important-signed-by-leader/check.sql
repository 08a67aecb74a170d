-- id: important-signed-by-leader
-- title: Important content was signed by a leader before it was published
-- title[zh_CN]: 重要信息发布前经领导签批
-- severity: high
-- area: publishing
-- controls: selfeval:SE18 zicha:RA102 zicha:RA146 zicha:RB034
-- when: SELECT 1 FROM publications WHERE class = 'important'
-- key: id
-- why: What speaks for the whole unit is decided by who answers for it.
-- why[zh_CN]: 代表单位发声的内容，应由负责人把关。
-- fix: Lay {title} ({published_at}) before the leader, and take it down until it is signed.
-- fix[zh_CN]: 将 {title}（{published_at}）补报领导签批，签批前先下线。
SELECT id, title, published_at, leader, leader_signed_on FROM publications
WHERE class = 'important' AND published_at >= date('now', '-1 year')
  AND (leader IS NULL OR coalesce(leader_signed_on, '9999') > substr(published_at, 1, 10));
