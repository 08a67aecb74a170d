# A web site, seen from outside: https://
title: Web site
title[zh_CN]: 网站
check: website/*
