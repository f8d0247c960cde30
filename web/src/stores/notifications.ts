import { defineStore } from 'pinia';
import { ref } from 'vue';
import { api, read, type Form } from '../api/client.js';

export type Notification = Form<'NotificationView'>;

/** How many notifications wait to be read; kept up to date by what the server pushes. */
export const useNotifications = defineStore('notifications', () => {
  const unread = ref(0);

  async function count(): Promise<void> {
    // The bell is no reason to disturb anybody: the next push tells the number again.
    await page({ limit: 1, unread: true }).catch(() => undefined);
  }

  async function page(query: { readonly limit: number; readonly cursor?: string; readonly unread?: boolean }): Promise<Form<'NotificationsView'>> {
    const found = await read(api.GET('/api/notifications', { params: { query } }));
    unread.value = found.unread;
    return found;
  }

  async function markRead(notificationId: string): Promise<void> {
    await api.POST('/api/notifications/{notificationId}/read', { params: { path: { notificationId } } });
    unread.value = Math.max(0, unread.value - 1);
  }

  async function markAllRead(upTo: number): Promise<void> {
    await api.POST('/api/notifications/read', { body: { upTo } });
    await count();
  }

  return { unread, count, page, markRead, markAllRead };
});
